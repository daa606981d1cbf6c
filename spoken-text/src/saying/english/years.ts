import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger, readPairs } from './cardinal.ts';

const range = /\b(?<from>(?:19|20)\d{2}) ?[-–—] ?(?<to>(?:19|20)\d{2})\b(?![-\d])/g;
const decade = /\b(?:19|20)\d0(?=s\b)/g;
const after =
  /(?<=\b(?:in|since|until|by|of|year|from|to) )(?:19|20)\d{2}\b(?! (?:yuan|people|items|points))/gi;
/** A thousand or more of something is written with a comma, or with what it counts after it. */
const alone =
  /(?<![\p{L}\d.,:$¥€£%\-−+/#]|[\d.,:$¥€£%\-−+/] )(?:1[1-9]|20)\d{2}(?=[.,;!?)"']*(?:\n|$))(?!\.\d)/gu;

/** A year in its two halves, but two thousand and eight. */
export function readYear(digits: string): string {
  return digits.startsWith('200') || digits.endsWith('000') ? readInteger(digits) : readPairs(digits);
}

/** Years, decades, and four digits that stand alone, which are said as a year is. */
export const sayYears = inOrder(
  rewriting(range, ({ from = '', to = '' }) => `${readYear(from)} to ${readYear(to)}`),
  rewriting(decade, (_, written) => readYear(written).replace(/y$/, 'ie')),
  rewriting(after, (_, written) => readYear(written)),
  rewriting(alone, (_, written) => readYear(written)),
);
