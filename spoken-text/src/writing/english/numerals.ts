const ones = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map<string, number>([
  ['oh', 0],
  ['a', 1],
  ...ones.map((name, value): [string, number] => [name, value]),
  ...teens.map((name, value): [string, number] => [name, value + 10]),
  ...tens.map((name, value): [string, number] => [name, (value + 2) * 10]),
]);
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** One digit as it is said by itself. */
export const digit = `(?:oh|${ones.join('|')})`;
const small = [...ones, ...teens, ...tens].join('|');
const large = '(?:hundred|thousand|million|billion)';
/** A number as it is said, "and" and decimals included; whether it makes sense only `valueOf` knows. */
export const number =
  `(?:(?:a(?= ${large} (?:and )?(?:${small})\\b)|${small})(?:[ -](?:and (?=(?:${small})\\b))?(?:${small}|${large})\\b){0,16}` +
  `(?: point(?: ${digit}\\b){1,12})?)(?![\\w-])`;

/** "nine five five eight eight" to 95588. */
export function writeDigits(said: string): string {
  return said
    .split(' ')
    .map((name) => values.get(name.toLowerCase()) ?? '')
    .join('');
}

/** The figures of a number: "one thousand and two" is 1,002; undefined when it is none, as "five six". */
export function writeNumber(said: string): string | undefined {
  const [whole = '', decimals] = said.toLowerCase().split(' point ');
  const value = valueOf(whole);
  if (value === undefined) return undefined;
  const written = writeInteger(value);
  return decimals === undefined ? written : `${written}.${writeDigits(decimals)}`;
}

/** Four figures need no comma, and a round million is a word. */
function writeInteger(value: number): string {
  if (value >= 1e9 && value % 1e8 === 0) return `${value / 1e9} billion`;
  if (value >= 1e6 && value % 1e5 === 0) return `${value / 1e6} million`;
  return value < 10_000 ? String(value) : value.toLocaleString('en');
}

/** Adds up words that go down in size: each scale multiplies what was said since the last one. */
export function valueOf(said: string): number | undefined {
  let total = 0;
  let since = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const word of said.split(/[ -]/).filter((name) => name !== 'and')) {
    const scale = word === 'hundred' ? 100 : scales.get(word);
    const value = values.get(word);
    if (scale === 100 && since > 0 && since < 10) [since, room] = [since * 100, 100];
    else if (scale !== undefined && since > 0 && (total === 0 || total >= scale * 1000))
      [total, since, room] = [total + since * scale, 0, 1000];
    else if (value !== undefined && value < room) [since, room] = [since + value, value >= 20 ? 10 : 0];
    else return undefined;
  }
  return total + since;
}
