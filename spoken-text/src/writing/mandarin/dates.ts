import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { numeral, writeDigits, writeNumber } from './numerals.ts';

const counted = '[一二三四五六七八九十]{1,3}';
const shortYear = new RegExp(
  `(?<!${numeral})[零〇一二三四五六七八九]{2}(?=年[一二三四五六七八九十]{1,3}月)`,
  'g',
);
/** Dates of the lunar calendar and its feasts stay in words (GB/T 15835-2011, 4.2.1). */
const lunar = '(?<![农阴]历.{0,6})(?!八月十五(?![日号]))';
const month = new RegExp(`${lunar}(?<!${numeral}|[个正腊几第])${counted}(?=月(?![亮球饼薪经季租供子]))`, 'g');
const day = new RegExp(
  `(?<=\\d月)${counted}(?=[日号])|(?<!${numeral}|[几第周期拜])(?!一日)${counted}(?=日(?![常子本益程期]))`,
  'g',
);

/** Dates keep their 年, 月 and 日 (GB/T 15835-2011, 5.1.4): 二零二六年十一月二十一日 is 2026年11月21日. */
export const writeDates = inOrder(
  rewriting(shortYear, (_, said) => writeDigits(said)),
  rewriting(month, (_, said) => within(said, 12)),
  rewriting(day, (_, said) => within(said, 31)),
);

function within(said: string, most: number): string {
  const written = writeNumber(said);
  return written !== undefined && Number(written) >= 1 && Number(written) <= most ? written : said;
}
