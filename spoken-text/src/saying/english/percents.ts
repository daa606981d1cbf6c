import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readInteger, readNumber } from './cardinal.ts';
import { readOrdinal } from './ordinals.ts';

const range = new RegExp(String.raw`(?<![\d.])(?<from>${number})%? ?[-–—~] ?(?<to>${number}) ?%`, 'g');
const percent = new RegExp(String.raw`(?<amount>(?:(?<![\d\p{L}.)])[-−])?${number}) ?%`, 'gu');
const fraction = /(?<![\d/.])(?:(?<whole>\d+) )?(?<part>\d{1,2})\/(?<of>\d{1,2})(?:th)?(?![\d/.])/g;

/** 3.85% is three point eight five percent, 23 4/5 twenty three and four fifths. */
export const sayPercents = inOrder(
  rewriting(range, ({ from = '', to = '' }) => `${readNumber(from)} to ${readNumber(to)} percent`),
  rewriting(percent, ({ amount = '' }) => `${readNumber(amount)} percent`),
  rewriting(fraction, sayFraction),
);

function sayFraction({ whole, part = '', of = '' }: Groups): string {
  const name = of === '2' ? 'half' : of === '4' ? 'quarter' : readOrdinal(of);
  const parts = part === '1' ? name : name === 'half' ? 'halves' : `${name}s`;
  return `${whole === undefined ? '' : `${readInteger(whole)} and `}${readInteger(part)} ${parts}`;
}
