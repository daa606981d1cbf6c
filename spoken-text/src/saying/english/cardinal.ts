import { readDigits } from './digits.ts';

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const groups = ['', 'thousand', 'million', 'billion', 'trillion'];
const longestInteger = 15;

/** Matches what `readNumber` reads, without its sign; it never begins inside a number. */
export const number = String.raw`(?:(?<!\d)\d+(?:\.\d+)?|(?<!\d)\.\d+)`;

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

/** A number with sign and decimals: -3.05 is negative three point oh five. */
export function readNumber(written: string): string {
  const [, sign = '', whole = '', decimals] = /^([-−]?)(\d*)(?:\.(\d+))?$/.exec(written) ?? [];
  const said = whole === '' ? '' : readInteger(whole);
  const point = decimals === undefined ? '' : `point ${readDigits(decimals)}`;
  return [sign && 'negative', said, point].filter(Boolean).join(' ');
}

/** Four digits in their two halves, as years, rooms and street numbers are said: twelve nineteen, nineteen oh five. */
export function readPairs(digits: string): string {
  const first = digits.slice(0, 2);
  const rest = digits.slice(2);
  if (rest === '00') return `${readInteger(first)} hundred`;
  return `${readInteger(first)} ${rest.startsWith('0') ? `oh ${readInteger(rest)}` : readInteger(rest)}`;
}
