import type { Language } from '@lobby/shared/protocol/language';
import { readEnglishNames } from './english/names.ts';
import { readMandarinNames } from './mandarin/names.ts';
import type { Reading } from './reading.ts';

/**
 * Names of people. Only what is introduced as a name is one, unless a name is `expected`: then a text that is nothing else, too.
 * There is no way to be sure of a name by its sound, so it is shown before it counts.
 */
export function readNames(text: string, language: Language, expected: boolean): Reading<string>[] {
  const found = language === 'zh' ? readMandarinNames(text, expected) : readEnglishNames(text, expected);
  if (found.length > 0 || !expected) return found;
  return language === 'en' ? readMandarinNames(text, expected) : readEnglishNames(text, expected);
}
