import { arpabetSymbols } from './arpabet-symbols.ts';
import { ownWords, weakWords } from './own-words.ts';
import { pronounce } from './pronounce.ts';

/** English words, apart by spaces or hyphens, to misaki's symbols with a space between words. */
export function englishSymbols(words: string): string {
  const written = words.replaceAll('’', "'").split(/\s+/).flatMap(withoutHyphens).filter(Boolean);
  return written.map((_, at) => wordSymbols(written, at)).join(' ');
}

function wordSymbols(words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  const said = pronounce(word).map(arpabetSymbols);
  if (lower === 'the' && startsWithVowel(words[at + 1])) return 'ði';
  return isWeak(words, at) ? said.join(' ').replace(/[ˈˌ]/g, '') : said.join(' ');
}

/** A word alone has its stress, and so has the letter A anywhere but at the beginning, where it is an article. */
function isWeak(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return words.length > 1 && weakWords.has(word.toLowerCase()) && (word !== 'A' || at === 0);
}

function startsWithVowel(word: string | undefined): boolean {
  return word !== undefined && /^[ˈˌ]?[ɑæʌəɔWIɛɜAɪiOYʊu]/.test(pronounce(word).map(arpabetSymbols).join(' '));
}

function withoutHyphens(word: string): string[] {
  const joined = word.replaceAll('-', '');
  return joined.toLowerCase() in ownWords ? [joined] : word.split('-');
}
