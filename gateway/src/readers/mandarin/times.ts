import { readAll, withoutOverlaps, type Reading } from '../reading.ts';
import { smallNumberOf } from './numeral.ts';

const n = String.raw`(?:\d{1,2}|[零〇一二两三四五六七八九十]{1,3})`;
const part = '(?<part>凌晨|半夜|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|夜里|夜间|早|晚)';

/** A time of day: after a part of the day, or with a word that only times have, so that 快一点 is none. */
const clock = new RegExp(
  String.raw`${part}?\s*的?(?<![周期拜])(?:(?<to>差(?<less>一刻|${n})分?钟?)(?<toHour>${n})点|(?<hour>${n})\s*(?:点钟?|时(?!间))\s*(?:(?<half>半)|过?(?<quarter>[一三]刻)|(?<sharp>整)|过?(?<minute>${n})分?(?![\d点月日号个人元块])|)(?<late>差(?<lateLess>一刻|${n})分?)?)`,
  'gu',
);

const digital = new RegExp(
  String.raw`${part}?\s*(?<hour>[01]?\d|2[0-4])\s*[:：]\s*(?<minute>[0-5]\d)(?::\d\d)?`,
  'gu',
);

const noon = /中午|正午/gu;
const midnight = /零点(?!\d)|半夜十二点/gu;

/** Comparatives end in 一点, and clocks do not follow them. */
const comparative = /[快慢早晚大小多少高低长短近远好轻重贵宜单楚细静有差等]$/u;

/** Times of day in Mandarin, as `HH:MM`; a bare hour from one to six is one of the afternoon, when counters are open. */
export function readMandarinTimes(text: string): Reading<string>[] {
  return withoutOverlaps([
    ...readAll(text, digital, ({ groups = {} }) =>
      timeOf(groups, Number(groups['hour']), Number(groups['minute'])),
    ),
    ...readAll(text, clock, (match) => clockTime(match)),
    ...readAll(text, midnight, () => '00:00'),
    ...readAll(text, noon, () => '12:00'),
  ]);
}

function clockTime({ groups = {}, index, input, 0: said }: RegExpExecArray): string | undefined {
  if (groups['part'] === undefined && /^[一1]点$/u.test(said) && comparative.test(input.slice(0, index)))
    return undefined;
  if (groups['part'] === undefined && /^一点$/u.test(said) && /^[儿都也吧]/u.test(input.slice(index + 2)))
    return undefined;
  const hour = smallNumberOf(groups['hour'] ?? groups['toHour'] ?? '');
  if (hour === undefined || hour > 24) return undefined;
  const less = groups['less'] ?? groups['lateLess'];
  if (less !== undefined) return timeOf(groups, hour, -minutesOf(less));
  return timeOf(groups, hour, minutesAfter(groups));
}

function minutesAfter({ half, quarter, minute }: Record<string, string | undefined>): number {
  if (half !== undefined) return 30;
  if (quarter !== undefined) return quarter.startsWith('三') ? 45 : 15;
  return minute === undefined ? 0 : (smallNumberOf(minute) ?? 0);
}

function minutesOf(less: string): number {
  return less === '一刻' ? 15 : (smallNumberOf(less) ?? 0);
}

function timeOf(
  { part: said }: Record<string, string | undefined>,
  hour: number,
  minute: number,
): string | undefined {
  if (minute > 59) return undefined;
  const whole = hourOf(hour, said) * 60 + minute;
  const wrapped = ((whole % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

function hourOf(hour: number, said: string | undefined): number {
  if (hour > 12) return hour;
  if (said === undefined) return hour >= 1 && hour <= 6 ? hour + 12 : hour;
  if (/下午|午后|傍晚/u.test(said)) return hour === 12 ? 12 : hour + 12;
  if (/中午|正午/u.test(said)) return hour >= 1 && hour <= 3 ? hour + 12 : hour;
  if (/晚|夜/u.test(said)) return hour === 12 ? 24 : hour <= 4 ? hour : hour + 12;
  return hour === 12 && /凌晨|早/u.test(said) ? 0 : hour;
}
