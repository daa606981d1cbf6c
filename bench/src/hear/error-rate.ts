import type { Language } from '@lobby/shared/protocol/language';
import { editDistance } from '../../../gateway/test/edit-distance.ts';

/** What was said and what was heard of it. */
export interface Pair {
  language: Language;
  said: string;
  heard: string;
}

/** What errors are counted in: characters of Mandarin, words of English; marks, width and case do not count. */
export function unitsOf(text: string, language: Language): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.match(language === 'zh' ? /[^\s\p{P}]/gu : /[a-z0-9']+/g) ?? [];
}

/** Errors per unit said, over all pairs together: long utterances weigh more, as is usual. NaN when nothing was said. */
export function errorRate(pairs: readonly Pair[]): number {
  let errors = 0;
  let units = 0;
  for (const { language, said, heard } of pairs) {
    const right = unitsOf(said, language);
    errors += editDistance(right, unitsOf(heard, language));
    units += right.length;
  }
  return errors / units;
}
