import { pinyin } from 'pinyin-pro';
import { mandarinWords } from '../../words/mandarin-words.ts';
import { neutralTones } from './neutral-tones.ts';
import { acrossWords } from './readings/across-words.ts';
import { alone } from './readings/alone.ts';
import { readingsIn } from './readings/reading.ts';
import { withinWords } from './readings/within-words.ts';
import { toSyllable, type Word } from './syllable.ts';

/**
 * Cuts Han characters into words and finds how each character is read. A word decides for its characters; one that stands
 * alone is read as its sentence wants it.
 */
export function readWords(han: string): Word[] {
  const sentence = pinyinOf(han);
  const lone = readingsIn(han, alone);
  const across = readingsIn(han, acrossWords);
  let from = 0;
  return mandarinWords()
    .cut(han, false)
    .map((word) => {
      const characters = Array.from(word);
      const isAlone = characters.length === 1;
      const own = isAlone ? [lone.get(from) ?? sentence[from]] : readWord(word);
      const read = characters.map((character, place) =>
        toSyllable(character, across.get(from + place) ?? own[place] ?? ''),
      );
      from += characters.length;
      return read;
    });
}

function readWord(word: string): string[] {
  const own = readingsIn(word, withinWords);
  return neutralTones(
    word,
    pinyinOf(word).map((syllable, place) => own.get(place) ?? syllable),
  );
}

/** Sandhi is left out, because it depends on what our own readings say. */
function pinyinOf(han: string): string[] {
  return pinyin(han, { type: 'array', toneType: 'num', v: true, toneSandhi: false });
}
