import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readDigits, readGroups } from './digits.ts';

const masked = /(?:(?<!\d)(?<head>\d{3,6})|\bending in)? ?\*{3,}(?: \*+)* ?(?<tail>\d{3,4})(?!\d)/g;
const card = /(?<!\d)\d{4}(?: \d{4}){2,3}(?: \d{1,4})?(?! ?\d)/g;

/** Cards and their tails digit by digit: 6222 **** **** 1702 is six two two two, ending in one seven oh two. */
export const sayCardTails = inOrder(
  rewriting(masked, ({ head, tail = '' }) => {
    const said = `ending in ${readDigits(tail)}`;
    return head === undefined ? ` ${said}` : `${readDigits(head)}, ${said}`;
  }),
  rewriting(card, (_, digits) => readGroups(digits.split(' '))),
);
