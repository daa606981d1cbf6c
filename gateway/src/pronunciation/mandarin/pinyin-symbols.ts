import { syllableSymbols } from './syllable-symbols.ts';
import { type Syllable, toSyllable } from './syllable.ts';
import { applySandhi } from './tone-sandhi.ts';

/**
 * Numbered pinyin such as `chang2 ning2`, 5 for the neutral tone, as one word in misaki's symbols; third tones change as in speech.
 * Undefined when one of its syllables is none.
 */
export function pinyinSymbols(pinyin: string): string | undefined {
  const syllables = pinyin.trim().toLowerCase().replaceAll('ü', 'v').split(/\s+/).map(read);
  if (syllables.some((syllable) => syllable === undefined || syllableSymbols(syllable) === ''))
    return undefined;
  const [word = []] = applySandhi([syllables.filter((syllable) => syllable !== undefined)]);
  return word.map(syllableSymbols).join('');
}

/** `dianr3` is said with the r of 儿. */
function read(written: string): Syllable | undefined {
  if (!/^[a-z]+[1-5]$/.test(written)) return undefined;
  const withoutR = written.replace(/(?<=[^e]|.e)r(?=\d$)/, '');
  const syllable = toSyllable('', withoutR);
  return withoutR === written ? syllable : { ...syllable, erhua: true };
}
