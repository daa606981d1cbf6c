import type { Language } from '@lobby/shared/protocol/language';
import type { Slot } from '../../flows/definition/flow.ts';
import type { Option } from '../../flows/run/options.ts';
import { readDigits } from '../../readers/digits.ts';
import { readEnglishMoney, readEnglishNumbers } from '../../readers/english/amounts.ts';
import { readBankCards, readIdCards } from '../../readers/identity-numbers.ts';
import { readMandarinMoney, readMandarinNumbers } from '../../readers/mandarin/amounts.ts';
import { readDates, readTimes } from '../../readers/moments.ts';
import { readNames } from '../../readers/names.ts';
import { readPhones } from '../../readers/phones.ts';
import { readPlates } from '../../readers/plates.ts';
import type { Attempt, FaultyReading } from '../../readers/reading.ts';
import type { Candidate } from './candidate.ts';
import { optionsNamed } from './options-named.ts';

/** A text, and what its readers need to know. */
export interface Heard {
  text: string;
  language: Language;
  now: Date;
}

/** Everything in a text that is of a slot's kind, and what was only meant to be. `expected` kinds are read from bare words, too. */
export function readingsFor(
  { type }: Slot,
  { text, language, now }: Heard,
  { options, expected }: { options: readonly Option[]; expected: boolean },
): (Candidate | FaultyReading)[] {
  switch (type) {
    case 'choice':
      return optionsNamed(options, text, expected);
    case 'date':
      return attempts(readDates(text, language, { now, expected }), expected);
    case 'time':
      return readTimes(text, language, { now, expected });
    case 'number':
      if (!expected) return [];
      return language === 'zh' ? readMandarinNumbers(text) : readEnglishNumbers(text);
    case 'money':
      return language === 'zh' ? readMandarinMoney(text, expected) : readEnglishMoney(text, expected);
    case 'phone':
      return attempts(readPhones(text), expected);
    case 'id-card':
      return attempts(readIdCards(text), expected);
    case 'bank-card':
      return attempts(readBankCards(text), expected);
    case 'plate':
      return readPlates(text);
    case 'code':
      return expected ? readDigits(text) : [];
    case 'name':
      return readNames(text, language, expected);
    case 'text':
    case 'yes-no':
      return [];
  }
}

/** What was meant to be a number and is none is only of interest where one was asked for. */
function attempts(read: readonly Attempt[], expected: boolean): Attempt[] {
  return read.filter((each) => expected || !('fault' in each));
}
