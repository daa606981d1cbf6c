const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const groups = ['', 'thousand', 'million', 'billion', 'trillion'];
const longestInteger = 15;

/** A whole number in words, with the "and" of "one hundred and one"; beyond trillions digit by digit. */
export function readInteger(written: string): string {
  const digits = written.replace(/^0+(?=\d)/, '');
  if (digits.length > longestInteger) return readDigits(written);
  if (digits === '0') return 'zero';
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const triples = (padded.match(/\d{3}/g) ?? []).map(Number);
  const said = triples.map((triple, at) => readTriple(triple, triples.length - 1 - at)).filter(Boolean);
  const last = triples.at(-1) ?? 0;
  if (said.length > 1 && last > 0 && last < 100) said.splice(-1, 0, 'and');
  return said.join(' ');
}

function readTriple(value: number, group: number): string {
  if (value === 0) return '';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = [
    hundreds > 0 ? `${small[hundreds]} hundred` : '',
    hundreds > 0 && rest > 0 && group === 0 ? 'and' : '',
    rest > 0 ? readBelowHundred(rest) : '',
    groups[group],
  ];
  return words.filter(Boolean).join(' ');
}

function readBelowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  return value % 10 === 0 ? (tens[value / 10] ?? '') : `${tens[Math.floor(value / 10)]} ${small[value % 10]}`;
}

/** Digits one by one, 0 as oh. */
export function readDigits(digits: string): string {
  return Array.from(digits)
    .map((digit) => (digit === '0' ? 'oh' : small[Number(digit)]))
    .join(' ');
}

/** A number with sign, thousands separators and decimals. */
export function readNumber(written: string): string {
  const [, sign = '', whole = '', decimals] = /^([-−]?)([\d,]*)(?:\.(\d+))?$/.exec(written) ?? [];
  const said = whole === '' ? '' : readInteger(whole.replaceAll(',', ''));
  const point = decimals === undefined ? '' : `point ${readDigits(decimals)}`;
  return [sign && 'negative', said, point].filter(Boolean).join(' ');
}

const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 21 is twenty first. */
export function readOrdinal(written: string): string {
  return readInteger(written).replace(/\S+$/, (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** A year in its two halves: twenty twenty six, nineteen oh five, two thousand and eight. */
export function readYear(year: string): string {
  const century = year.slice(0, 2);
  const rest = year.slice(2);
  if (year.startsWith('200')) return rest === '00' ? 'two thousand' : `two thousand and ${readInteger(rest)}`;
  if (rest === '00') return `${readInteger(century)} hundred`;
  return `${readInteger(century)} ${rest.startsWith('0') ? `oh ${readInteger(rest)}` : readInteger(rest)}`;
}

/** Matches what `readNumber` reads, without the sign. */
export const number = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<!\d)\.\d+)`;
