import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';
import { readCode } from './digits.ts';

const ticket = /(?<![A-Za-z\d])(?<letters>[A-Z]{1,2})-?(?<digits>\d{2,4})(?!\d|\.\d|[A-Za-z])/g;
const numbered =
  /(?:(?<![A-Za-z])No\.? ?|#)(?<digits>\d{1,6})号?|(?<before>\d{1,4})#(?=楼|楼|栋|窗|柜|厅|门)/gi;

/**
 * Queue tickets, flights and trains: A023 is A 零二三, G1234 is G 幺二三四, but A12, a gate or a counter, A 十二. No. 3 and
 * #3 are 三号.
 */
export const sayTickets = inOrder(
  rewriting(ticket, ({ letters = '', digits = '' }) =>
    digits.length === 2 && !digits.startsWith('0')
      ? `${Array.from(letters).join(' ')} ${readInteger(digits)}`
      : readCode(letters, digits),
  ),
  rewriting(numbered, ({ digits = '', before }) => `${readInteger(before ?? digits)}号`),
);
