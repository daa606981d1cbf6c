import type { Rewording } from './reworded.ts';

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const upToNineteen = [
  ...hours,
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };

const spokenHour = `(?<hour>${hours.join('|')})`;
const anyHour = String.raw`(?<![\d:.])(?<hour>${hours.join('|')}|1[0-2]|0?[1-9])`;
const belowTen = `(?:${hours.slice(0, 9).join('|')})`;
/** "The nine thirty one" is the one at half past nine. */
const lastDigit = `(?:-one|[ -](?:${hours.slice(1, 9).join('|')}))`;
const spokenMinute = `(?<minute>(?:${Object.keys(tens).join('|')})${lastDigit}?|${upToNineteen.slice(9).join('|')})`;
const oclock = String.raw`(?: ?o['’]? ?clock)`;

/** What may follow a bare hour: "at nine tomorrow", but not "at one of the counters". */
const goesOn = String.raw`(?=\s*(?:$|[,.!?;]|(?:on|in|or|if|and|then|for|please|sharp|is|would|works|today|tomorrow|tonight|this|next|thanks)\b))`;

const rule = (pattern: string, into: Rewording[1]): Rewording => [new RegExp(pattern, 'giu'), into];

/**
 * Times of day as people say them, in figures: half past nine, nine thirty, nine in the evening, at nine. An hour alone is one only
 * where a time is `expected`.
 */
export function clockWords(expected: boolean): Rewording[] {
  return expected ? [...always, whereExpected] : always;
}

const always: Rewording[] = [
  rule(
    String.raw`(?<!\b(?:from|between) |[\d:.])\b(?:a )?(?<minute>quarter|five|ten|twenty(?:[ -]five)?|[1-5]?[05])(?: minutes)? (?<way>past|after|to|before) ${anyHour}\b(?!:)${oclock}?`,
    ({ groups = {} }) => aroundHour(groups),
  ),
  rule(String.raw`\bhalf (?:past )?${anyHour}\b(?!:)${oclock}?`, ({ groups = {} }) =>
    clock(groups['hour'], 30),
  ),
  rule(String.raw`\b${spokenHour}[ -]${spokenMinute}\b`, ({ groups = {} }) =>
    clock(groups['hour'], valueOf(groups['minute'])),
  ),
  rule(String.raw`\b${anyHour} oh (?<minute>${belowTen})\b`, ({ groups = {} }) =>
    clock(groups['hour'], valueOf(groups['minute'])),
  ),
  rule(String.raw`\b${anyHour}${oclock}`, ({ groups = {} }) => clock(groups['hour'], 0)),
  rule(String.raw`(?<=\b(?:at|around|by) )(?<hour>1[0-2]|[1-9])(?<minute>[0-5]\d)\b`, ({ groups = {} }) =>
    clock(groups['hour'], Number(groups['minute'])),
  ),
  rule(
    String.raw`\b${anyHour}(?::(?<minute>[0-5]\d))? ?(?:in the (?<day>morning|afternoon|evening)|(?<night>at night)|(?<half>[ap])\.?m\b)`,
    ({ groups = {} }) => inPartOfDay(groups),
  ),
  rule(
    String.raw`(?<=\b(?:at|around|about|by|after|before|until|till) )${anyHour}${goesOn}`,
    ({ groups = {} }) => clock(groups['hour'], 0),
  ),
];

const whereExpected = rule(
  String.raw`(?<=^\s*(?:around |about |maybe |let['’]s say )?)${anyHour}(?=(?:,? please| is fine| would be fine)?\s*[.!]?$)`,
  ({ groups = {} }) => clock(groups['hour'], 0),
);

function aroundHour({ minute = '', way = '', hour }: Record<string, string | undefined>): string | undefined {
  const minutes = minute.toLowerCase() === 'quarter' ? 15 : valueOf(minute);
  const whole = valueOf(hour);
  return /to|before/iu.test(way) ? clock(whole === 1 ? 12 : whole - 1, 60 - minutes) : clock(whole, minutes);
}

function inPartOfDay({ hour, minute, day, night, half }: Record<string, string | undefined>): string {
  const late = valueOf(hour) >= 6 && valueOf(hour) < 12;
  const isMorning =
    night === undefined ? /^[am]/iu.test(day === 'afternoon' ? 'p' : (day ?? half ?? '')) : !late;
  return `${clock(hour, Number(minute ?? 0))} ${isMorning ? 'am' : 'pm'}`;
}

function clock(hour: string | number | undefined, minute: number): string {
  return `${typeof hour === 'number' ? hour : valueOf(hour)}:${String(minute).padStart(2, '0')}`;
}

/** What hours and minutes are worth, in words or figures. */
function valueOf(said: string | undefined): number {
  const parts = (said ?? '').toLowerCase().split(/[ -]/u);
  return parts.reduce(
    (sum, part) => sum + (tens[part] ?? (/\d/u.test(part) ? Number(part) : upToNineteen.indexOf(part) + 1)),
    0,
  );
}
