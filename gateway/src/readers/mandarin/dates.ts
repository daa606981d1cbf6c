import {
  addDays,
  addMonths,
  comingDate,
  comingYear,
  dateOfMonth,
  dayOf,
  lastDayOf,
  partsOf,
  weekdayOf,
  type Day,
} from '../day.ts';
import { readAll, withoutOverlaps, type Attempt } from '../reading.ts';
import { comingFestivals } from './festivals.ts';
import { lunarDay } from './lunar.ts';
import { smallNumberOf, smallNumeral as n } from './numeral.ts';

type Groups = Record<string, string | undefined>;
/** A day, undefined where none is meant, and null where one is meant that no calendar has. */
type Meant = Day | null | undefined;
type Rule = [pattern: RegExp, meaning: (groups: Groups, today: Day) => Meant];

const rule = (pattern: string, meaning: Rule[1]): Rule => [new RegExp(pattern, 'gu'), meaning];

const relativeDays: Record<string, number> = { 前: -2, 昨: -1, 今: 0, 本: 0, 当: 0, 明: 1, 后: 2 };
const weekdays: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 6 };
const relativeYears: Record<string, number> = { 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };

const year = String.raw`(?:(?:(?<y>[零〇一二三四五六七八九]{4}|\d{4})|(?<ry>[去今本明后]))年的?)?`;
/** What is called night belongs to the next day of the calendar from these hours on. */
const pastMidnight = new Set([0, 1, 2, 3, 4, 12, 24]);
const week = '(?:周|星期|礼拜)';
const unit = '(?<unit>天|日|个?星期|周|个?礼拜|个?月|年)';

const rules: Rule[] = [
  rule(
    String.raw`(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})\s*[日号]?(?!\d)`,
    monthAndDate,
  ),
  rule(`${year}(?<m>${n})月(?:份)?的?(?<d>${n})[日号]?`, monthAndDate),
  rule(`${year}(?<m>${n})月份?的?(?<part>底|末|初(?![一二三四五六七八九十])|中)旬?`, partOfNamedMonth),
  rule(`(?<which>上|这|本|当|下下?)个?月的?(?<d>${n})[日号]`, ({ which, d }, today) =>
    orMissing(dateOfMonth(today, monthsOf(which), small(d) ?? 0)),
  ),
  rule(
    `(?<![\\d一二两三四五六七八九十个])(?<which>上|这|本|当|下下?)?个?月的?(?<part>底|末|初(?![一二三四五六七八九十])|中)旬?`,
    partOfMonth,
  ),
  rule(
    `${year}(?:(?:农历|阴历)?(?<lm>[正冬腊]|${n})月|大年)(?<ld>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)`,
    lunar,
  ),
  rule(`${year}(?:农历|阴历)(?<lm>${n})月(?<ld>${n})[日号]?`, lunar),
  rule(`${year}(?:农历|阴历)?(?<lm>[正冬腊])月(?<ld>${n})[日号]?`, lunar),
  rule(
    `(?<![月\\d一二三四五六七八九十第路街道巷弄])(?<d>${n})[日号](?![楼线窗柜门桌馆厅院房床室店机])`,
    ({ d }, today) => {
      const date = small(d);
      return date === undefined || date > 31 ? undefined : comingDate(today, date);
    },
  ),
  rule(`(?<which>今|明)(?:天|日)?(?=晚上?的?(?<hour>${n})(?:点|[:：]))`, ({ which = '', hour }, today) =>
    addDays(relativeDay(which, today), pastMidnight.has(small(hour) ?? -1) ? 1 : 0),
  ),
  rule('(?<which>大*前|昨|今|本|当|明|大*后)(?:天|日|儿个?)', ({ which = '' }, today) =>
    relativeDay(which, today),
  ),
  rule('(?<which>今|明)(?=早|晚)', ({ which = '' }, today) => relativeDay(which, today)),
  rule(`(?<count>${n})${unit}(?:之后|以后|后)`, later),
  rule(`(?<=^|[，,。\\s再我就想等要那])过(?<count>${n})${unit}(?:之后|以后|后)?`, later),
  rule('半个月(?:之后|以后|后)', (_, today) => addDays(today, 15)),
  rule(
    `(?<![一二两三四五六七八九十\\d每])(?<which>上上?|这|本|下下?)?个?${week}(?<day>[一二三四五六日天末]|[1-7](?!\\d))`,
    weekday,
  ),
  rule(
    `(?<which>上上?|这|本|下下?)个?${week}[的，,、\\s]*${week}(?<day>[一二三四五六日天末]|[1-7](?!\\d))`,
    weekday,
  ),
];

/** Days in Mandarin, seen from a day; what names no month, year or week is the next such day that comes. */
export function readMandarinDates(text: string, today: Day): Attempt[] {
  const ruled = rules.flatMap(([pattern, meaning]) =>
    readAll(text, pattern, ({ groups = {} }) => meaning(groups, today)),
  );
  const festive = comingFestivals(today).flatMap(({ pattern, day }) => readAll(text, pattern, () => day));
  return withoutOverlaps([...festive, ...ruled]).map(({ value, start, end }) =>
    value === null ? { fault: 'no-such-day', signs: end - start, start, end } : { value, start, end },
  );
}

function small(text: string | undefined): number | undefined {
  return text === undefined ? undefined : smallNumberOf(text);
}

function orMissing(day: Day | undefined): Meant {
  return day ?? null;
}

function monthAndDate({ y, ry, m, d }: Groups, today: Day): Meant {
  const [month, date] = [small(m), small(d)];
  if (month === undefined || date === undefined) return undefined;
  return orMissing(dayOf(yearNamed({ y, ry }, today) ?? comingYear(today, month, date), month, date));
}

function yearNamed({ y, ry }: Groups, today: Day): number | undefined {
  if (y !== undefined) return small(y);
  return ry === undefined ? undefined : partsOf(today).year + (relativeYears[ry] ?? 0);
}

function partOfNamedMonth({ y, ry, m, part }: Groups, today: Day): Meant {
  const month = small(m);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const named = yearNamed({ y, ry }, today);
  const coming = comingYear(today, month, datesOfParts[part ?? ''] ?? 31);
  return inMonth({ year: named ?? coming, month }, part);
}

function partOfMonth({ which, part }: Groups, today: Day): Meant {
  return inMonth(partsOf(addMonths(`${today.slice(0, 7)}-01`, monthsOf(which))), part);
}

const datesOfParts: Record<string, number> = { 初: 1, 中: 15 };

/** The beginning, the middle or the last day of a month. */
function inMonth({ year: inYear, month }: { year: number; month: number }, part = ''): Day | undefined {
  const date = datesOfParts[part];
  return date === undefined ? lastDayOf(inYear, month) : dayOf(inYear, month, date);
}

function lunar({ y, ry, lm, ld = '' }: Groups, today: Day): Meant {
  const named: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
  const month = lm === undefined ? 1 : (named[lm] ?? small(lm));
  const date = small(ld.replace('初', ''));
  if (month === undefined || date === undefined) return undefined;
  return lunarDay({ year: yearNamed({ y, ry }, today), month, date }, today);
}

function relativeDay(which: string, today: Day): Day {
  const far = which.length - 1;
  const near = relativeDays[which.at(-1) ?? ''] ?? 0;
  return addDays(today, near < 0 ? near - far : near + far);
}

function monthsOf(which: string | undefined): number {
  const months: Record<string, number> = { 上: -1, 下: 1, 下下: 2 };
  return months[which ?? ''] ?? 0;
}

function later({ count, unit: said = '' }: Groups, today: Day): Meant {
  const many = small(count);
  if (many === undefined) return undefined;
  if (/天|日/u.test(said)) return addDays(today, many);
  if (/周|星期|礼拜/u.test(said)) return addDays(today, many * 7);
  return addMonths(today, said === '年' ? many * 12 : many);
}

/** A weekday by itself is the next one that comes, today included; "this" and "next" count weeks from Monday. */
function weekday({ which, day = '' }: Groups, today: Day): Meant {
  const wanted = weekdays[day] ?? Number(day);
  const distance = wanted - weekdayOf(today);
  if (which === undefined) return addDays(today, (distance + 7) % 7);
  const weeks = which.startsWith('下') ? which.length : which.startsWith('上') ? -which.length : 0;
  return addDays(today, distance + weeks * 7);
}
