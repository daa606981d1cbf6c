import type { Language } from '@lobby/shared/protocol/language';
import type { MouthShape } from '@lobby/shared/speech/viseme';
import { pinyin } from 'pinyin-pro';

/** A syllable or a pause of a text that is not really read, only counted. */
export interface Beat {
  ms: number;
  /** None in a pause. */
  shape?: MouthShape;
  /** Begins with the lips together, as b, p and m do. */
  closes?: boolean;
}

const syllableMs: Record<Language, number> = { zh: 180, en: 160 };
const pauseMs = 200;

const piece =
  /(?<han>\p{Script=Han})|(?<syllable>[bcdfghjklmnpqrstvwxz]*[aeiouy]+)|(?<figure>[\p{N}]|[a-z]+)|(?<pause>[，。、；：！？,.;:!?…]+)/giu;

/** How a text would be said: as many syllables as it has, and a pause for its punctuation, none at its end. */
export function beatsOf(text: string, language: Language): Beat[] {
  const beats = [...text.matchAll(piece)].map(({ groups = {} }): Beat => {
    const ms = syllableMs[language];
    if (groups.han !== undefined)
      return { ms, ...mouthOf(pinyin(groups.han, { toneType: 'none', v: true })) };
    if (groups.syllable !== undefined) return { ms, ...mouthOf(groups.syllable.toLowerCase()) };
    return groups.figure === undefined ? { ms: pauseMs } : { ms, shape: 'ih' };
  });
  return beats.slice(0, beats.findLastIndex(({ shape }) => shape !== undefined) + 1);
}

/** By the vowel that is opened widest, in pinyin as in English spelling. */
const shapes: readonly (readonly [RegExp, MouthShape])[] = [
  [/a/, 'aa'],
  [/o/, 'oh'],
  [/e|ui/, 'ee'],
  [/[uv]/, 'ou'],
];

function mouthOf(syllable: string): Pick<Beat, 'shape' | 'closes'> {
  const shape = shapes.find(([vowel]) => vowel.test(syllable))?.[1] ?? 'ih';
  return { shape, closes: /^[bpm]/.test(syllable) };
}
