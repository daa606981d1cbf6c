import { inOrder } from '../../rules/rewriting.ts';
import { sayAddresses } from './addresses.ts';
import { sayCardTails } from './card-tails.ts';
import { sayCodes } from './codes.ts';
import { sayCounts } from './counts.ts';
import { sayDates } from './dates.ts';
import { sayLatin } from './latin.ts';
import { sayMeasures } from './measures.ts';
import { sayMoney } from './money.ts';
import { sayNegatives, sayNumbers } from './numbers.ts';
import { sayPercents } from './percents.ts';
import { sayPlates } from './plates.ts';
import { sayRanges } from './ranges.ts';
import { dropSeparators } from './separators.ts';
import { saySymbols } from './symbols.ts';
import { sayTelephones } from './telephones.ts';
import { sayTickets } from './tickets.ts';
import { sayTimes } from './times.ts';

/** What names comes before what counts, and what has two numbers before what has one. */
export const mandarinRules = inOrder(
  dropSeparators,
  sayLatin,
  sayCardTails,
  sayPlates,
  sayDates,
  sayTimes,
  sayTelephones,
  sayAddresses,
  sayNegatives,
  sayRanges,
  sayTickets,
  sayCodes,
  sayMoney,
  sayPercents,
  sayMeasures,
  sayCounts,
  saySymbols,
  sayNumbers,
);
