import { joinErhua } from './erhua.ts';
import { readWords } from './read-words.ts';
import { syllableSymbols } from './syllable-symbols.ts';
import { applySandhi } from './tone-sandhi.ts';

/** Han characters to misaki's symbols, with a space between words. */
export function mandarinSymbols(han: string): string {
  return applySandhi(joinErhua(readWords(han)))
    .map((word) => word.map(syllableSymbols).join(''))
    .join(' ');
}
