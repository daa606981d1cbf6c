import { arpabetSymbols } from './arpabet-symbols.ts';
import { ownWords, weakWords } from './own-words.ts';
import { pronounce } from './pronounce.ts';

/** English words, apart by spaces or hyphens, to the model's symbols with a space between words. */
export function englishSymbols(words: string): string {
  const written = words.replaceAll('’', "'").split(/\s+/).flatMap(withoutHyphens).filter(Boolean);
  return written.map((word, at) => wordSymbols(word, written[at + 1])).join(' ');
}

function wordSymbols(word: string, next: string | undefined): string {
  const lower = word.toLowerCase();
  const said = pronounce(word).map(arpabetSymbols);
  if (lower === 'the' && startsWithVowel(next)) return 'ði';
  return weakWords.has(lower) ? said.join(' ').replace(/[ˈˌ]/g, '') : said.join(' ');
}

function startsWithVowel(word: string | undefined): boolean {
  return word !== undefined && /^[ˈˌ]?[ɑæʌəɔWIɛɜAɪiOYʊu]/.test(pronounce(word).map(arpabetSymbols).join(' '));
}

function withoutHyphens(word: string): string[] {
  const joined = word.replaceAll('-', '');
  return joined.toLowerCase() in ownWords ? [joined] : word.split('-');
}
