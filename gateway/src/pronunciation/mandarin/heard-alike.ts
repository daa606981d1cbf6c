import { pinyin } from 'pinyin-pro';

/** How each character sounds without tones, in its context; what is no Han character stands for itself. */
export function tonelessSyllables(characters: string): string[] {
  return pinyin(characters, { toneType: 'none', type: 'array', nonZh: 'spaced' });
}

/** A syllable without the differences that southern accents do not make: zh and z, l and n, h and f, eng and en, ing and in. */
export function accentless(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^hu(?=[aeo])/, 'f')
    .replace(/^h(?=u$)/, 'f')
    .replace(/([aei]n)g$/, '$1');
}
