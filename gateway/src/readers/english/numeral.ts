const ones = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([
  ['zero', 0],
  ['oh', 0],
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ...ones.map((name, place): [string, number] => [name, place + 1]),
  ...tens.map((name, place): [string, number] => [name, (place + 2) * 10]),
]);
const scales = new Map([
  ['thousand', 1e3],
  ['grand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
]);

const scale = '(?:hundred|thousand|grand|million|billion)';
const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[km]?)`;
const small = `(?:${figure}|${['zero', ...ones, ...tens].toReversed().join('|')})`;
const joint = '(?:(?:[ -]|,? )(?:and |point )?| to | or | ?[–~] ?)';

/**
 * A number from its first word to its last, as it is said or written: 2,500, 100k, two hundred thousand, half a million. A part of one
 * never matches by itself. Whether it makes sense only `valueOf` knows; "ten to twenty thousand" matches and makes none.
 */
export const numeral = String.raw`(?<![\w.,:]|\d-)(?:half an? (?=${scale})|an? (?=${scale}))?(?:${small}|${scale})(?![\w:%]|[.,]\d)(?:(?: and a half|${joint}(?:${small}|${scale}|k))(?![\w:%]|[.,]\d))*`;

/** What a numeral is worth, undefined when it makes no sense as one number. */
export function valueOf(said: string): number | undefined {
  const words = said.toLowerCase().replaceAll(',', '').replaceAll('and a half', 'plus');
  let sum: Sum | undefined = { total: 0, since: undefined, room: 0, scale: Number.POSITIVE_INFINITY };
  for (const [each] of words.matchAll(/\d+(?:\.\d+)?|[a-z]+|[–~]/gu))
    if (each !== 'and') sum = sum && (scaled(sum, each) ?? added(sum, each));
  return sum && sum.total + (sum.since ?? 0);
}

interface Sum {
  total: number;
  /** What was said since the last thousand or million. */
  since: number | undefined;
  /** What comes next in it is smaller than this. */
  room: number;
  scale: number;
}

function scaled(sum: Sum, word: string): Sum | undefined {
  const { total, since, scale: last } = sum;
  const factor = scales.get(word);
  if (word === 'plus')
    return since === undefined
      ? { ...sum, total: total + last / 2 }
      : { ...sum, since: since + 0.5, room: 0 };
  if (since === undefined) return undefined;
  if (word === 'hundred' && since < 100) return { ...sum, since: since * 100, room: 100 };
  if (factor === undefined || factor >= last) return undefined;
  return { total: total + since * factor, since: undefined, room: 0, scale: factor };
}

function added(sum: Sum, word: string): Sum | undefined {
  const { since, room } = sum;
  if (word === 'a' && since === 0.5) return sum;
  const value = values.get(word) ?? Number(word);
  if (Number.isNaN(value) || value >= sum.scale) return undefined;
  if (since === undefined) return { ...sum, since: value, room: value >= 20 && tens.includes(word) ? 10 : 0 };
  return value < room ? { ...sum, since: since + value, room: value >= 20 ? 10 : 0 } : undefined;
}
