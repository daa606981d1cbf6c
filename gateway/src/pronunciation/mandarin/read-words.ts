import { pinyin } from 'pinyin-pro';
import { mandarinWords } from '../../words/mandarin-words.ts';
import { readings } from './readings.ts';
import { toSyllable, type Word } from './syllable.ts';

/**
 * Cuts Han characters into words and finds how each character is read. A word decides for its characters; one that stands
 * alone is read as its sentence wants it.
 */
export function readWords(han: string): Word[] {
  const sentence = pinyinOf(han);
  const own = ownReadings(han);
  let at = 0;
  return mandarinWords()
    .cut(han, true)
    .map((word) => {
      const characters = Array.from(word);
      const asWord = characters.length > 1 ? pinyinOf(word) : [];
      return characters.map((character, place) => {
        const read = own.get(at) ?? asWord[place] ?? sentence[at] ?? '';
        at += 1;
        return toSyllable(character, read);
      });
    });
}

/** Sandhi is left out, because it depends on what our own readings say. */
function pinyinOf(han: string): string[] {
  return pinyin(han, { type: 'array', toneType: 'num', v: true, toneSandhi: false });
}

function ownReadings(han: string): Map<number, string> {
  const own = new Map<number, string>();
  for (const { where, syllables } of readings)
    for (const { index } of han.matchAll(where))
      syllables.forEach((syllable, place) => own.set(index + place, syllable));
  return own;
}
