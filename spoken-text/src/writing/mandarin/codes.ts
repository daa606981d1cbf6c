import { provinces } from '../../provinces.ts';
import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { digit, numeral, writeDigits } from './numerals.ts';

const begin = `(?<!${numeral}|[几点幺])`;
const dotted = new RegExp(`${begin}${digit}+(?:点${digit}+){2,}`, 'g');
const series = new RegExp(`${begin}${digit}{2,}(?!${numeral})(?=(?<decade>后|年代)?)`, 'g');
const lettered = new RegExp(
  `(?<=[A-Z]) ?(?<digits>${digit}{2,}|${digit}(?=号|航站楼|出?口|座))(?![十百千万亿点])`,
  'g',
);
/** See the plates of reading aloud: a province, a letter, and five or six signs with figures among them. */
const plate = new RegExp(
  `(?<=[${provinces}])(?<office>[a-z])(?<rest>(?:[a-z\\d]|${digit}){5,6})(?![a-z\\d]|${digit})`,
  'gi',
);
const train = new RegExp(
  `(?<!\\p{Script=Han})(?<kind>[动高城])(?<digits>\\d{1,4}|${digit}{2,4})(?=次|(?:列|动|火)?车|$|[^\\d\\p{Script=Han}])`,
  'gu',
);
const trains: Readonly<Record<string, string>> = { 动: 'D', 高: 'G', 城: 'C' };

/** What is said sign by sign: telephones, years, rooms, cards, tickets (A零二三 is A023) and trains (动三四五六 is D3456). */
export const writeCodes = inOrder(
  rewriting(plate, ({ office = '', rest = '' }) => `${office}${writeDigits(rest)}`),
  rewriting(lettered, ({ digits = '' }) => writeDigits(digits)),
  rewriting(dotted, (_, said) => writeDigits(said).replaceAll('点', '.')),
  rewriting(series, ({ decade }, said) => (isSeries(said, decade) ? writeDigits(said) : said)),
  rewriting(train, ({ kind = '', digits = '' }) => `${trains[kind] ?? kind}${writeDigits(digits)}`),
);

/** Two digits may be a guess, as 三四 is; three are not, nor is what has a 幺, nor 九零 before 后. */
function isSeries(said: string, decade: string | undefined): boolean {
  return said.length > 2 || said.includes('幺') || (decade !== undefined && said.endsWith('零'));
}
