import { inOrder } from '../../rules/rewriting.ts';
import { sayAbbreviations } from './abbreviations.ts';
import { sayAddresses } from './addresses.ts';
import { sayCardTails } from './card-tails.ts';
import { sayCodes } from './codes.ts';
import { sayDates } from './dates.ts';
import { sayMeasures } from './measures.ts';
import { sayMoney } from './money.ts';
import { sayNumbers } from './numbers.ts';
import { sayOrdinals } from './ordinals.ts';
import { sayPartsOfYears } from './parts-of-years.ts';
import { sayPercents } from './percents.ts';
import { sayRanges } from './ranges.ts';
import { dropSeparators } from './separators.ts';
import { saySymbols } from './symbols.ts';
import { sayTelephones } from './telephones.ts';
import { sayTickets } from './tickets.ts';
import { sayTimes } from './times.ts';
import { sayWeekdays } from './weekdays.ts';
import { sayYears } from './years.ts';

/** What names comes before what counts, and what has two numbers before what has one. */
export const englishRules = inOrder(
  sayCardTails,
  sayAddresses,
  sayTelephones,
  sayPartsOfYears,
  sayDates,
  sayWeekdays,
  sayTimes,
  sayAbbreviations,
  sayTickets,
  sayCodes,
  sayYears,
  dropSeparators,
  sayMoney,
  saySymbols,
  sayPercents,
  sayMeasures,
  sayRanges,
  sayOrdinals,
  sayNumbers,
);
