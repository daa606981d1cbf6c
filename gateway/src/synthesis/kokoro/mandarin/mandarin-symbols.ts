import { joinErhua } from '../../../pronunciation/mandarin/erhua.ts';
import { readWords } from '../../../pronunciation/mandarin/read-words.ts';
import { syllableSymbols } from './syllable-symbols.ts';
import { applySandhi } from '../../../pronunciation/mandarin/tone-sandhi.ts';

/** Han characters to the model's symbols, with a space between words. */
export function mandarinSymbols(han: string): string {
  return applySandhi(joinErhua(readWords(han)))
    .map((word) => word.map(syllableSymbols).join(''))
    .join(' ');
}
