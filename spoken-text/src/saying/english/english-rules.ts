import { inOrder } from '../rewriting.ts';
import { sayCodes } from './codes.ts';
import { sayDates } from './dates.ts';
import { sayMoney } from './money.ts';
import { sayQuantities } from './quantities.ts';
import { sayTelephones } from './telephones.ts';
import { sayTimes } from './times.ts';
import { sayAbbreviations, sayNumbers } from './words.ts';

/** The most particular first: what one rule has said, the next ones no longer see. */
export const englishRules = inOrder(
  sayDates,
  sayTelephones,
  sayMoney,
  sayTimes,
  sayAbbreviations,
  sayCodes,
  sayQuantities,
  sayNumbers,
);
