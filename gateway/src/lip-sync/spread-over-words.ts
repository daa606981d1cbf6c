import { planSounds } from './plan-sounds.ts';
import type { TimedSound } from './sounds.ts';

/** A word of a clause, or a character, and when it is said, from the clause's start. */
export interface WordTime {
  text: string;
  startMs: number;
  endMs: number;
}

/** Sounds of a clause whose voice tells when it says each word: within a word they share its time as they usually do. */
export function spreadOverWords(words: readonly WordTime[]): TimedSound[] {
  return words.flatMap(({ text, startMs, endMs }) => {
    const { sounds, lengthMs } = planSounds(text);
    const pace = (endMs - startMs) / lengthMs;
    return sounds.map((sound) => ({
      ...sound,
      startMs: startMs + sound.startMs * pace,
      endMs: startMs + sound.endMs * pace,
    }));
  });
}
