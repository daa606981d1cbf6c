import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';
import { readDigits } from './digits.ts';

const ticket = /(?<![A-Za-z\d])(?<letters>[A-Z]{1,2})-?(?<digits>\d{1,4})(?!\d|\.\d|[A-Za-z])/g;
const numbered = /(?<!\w)#(?<digits>\d{1,6})/g;

/** Queue tickets, flights and floors: A023 is A oh two three, B1 B one. #3 is number three. */
export const sayTickets = inOrder(
  rewriting(
    ticket,
    ({ letters = '', digits = '' }) => `${letters.split('').join(' ')} ${readDigits(digits)}`,
  ),
  rewriting(numbered, ({ digits = '' }) => `number ${readInteger(digits)}`),
);
