import { inOrder } from '../rewriting.ts';
import { sayCodes } from './codes.ts';
import { sayDates } from './dates.ts';
import { sayMoney } from './money.ts';
import { sayNegatives, sayNumbers } from './numbers.ts';
import { sayQuantities } from './quantities.ts';
import { sayRanges } from './ranges.ts';
import { sayTelephones } from './telephones.ts';
import { sayTimes } from './times.ts';

/** The most particular first: what one rule has said, the next ones no longer see. */
export const mandarinRules = inOrder(
  sayDates,
  sayTimes,
  sayTelephones,
  sayNegatives,
  sayRanges,
  sayMoney,
  sayCodes,
  sayQuantities,
  sayNumbers,
);
