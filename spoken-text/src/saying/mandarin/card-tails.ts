import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readGroups, readTelephoneDigits } from './digits.ts';

const masked = /(?:(?<!\d)(?<head>\d{3,6})|尾号[为是]?)? ?\*{3,}(?: \*+)* ?(?<tail>\d{3,4})(?!\d)/g;
const card = /(?<!\d)\d{4}(?: \d{4}){2,3}(?: \d{1,4})?(?! ?\d)/g;
const identity = /(?<!\d)\d{17}X\b/gi;

/** Cards, their tails and identity cards, digit by digit: 6222 **** **** 1702 is 六二二二，尾号幺七零二. */
export const sayCardTails = inOrder(
  rewriting(masked, ({ head, tail = '' }) => {
    const said = `尾号${readTelephoneDigits(tail)}`;
    return head === undefined ? said : `${readTelephoneDigits(head)}，${said}`;
  }),
  rewriting(card, (_, digits) => readGroups(digits.split(' '))),
  rewriting(identity, (_, digits) => `${readTelephoneDigits(digits.slice(0, -1))} X`),
);
