import { stressAt, weightsAt, type Viseme } from '@lobby/shared/speech/viseme';
import type { Speech } from '../avatar/speech.ts';

/** Time as it passes for a figure. */
export interface Clock {
  readonly atMs: number;
}

const vowels = ['aa', 'ee', 'ou', 'ih', 'oh'] as const;

const syllableMs = 200;
const syllables = 60;

/** Five syllables a second after a moment of silence, every third with pressed lips and every fourth leaned on. */
const phrase: readonly Viseme[] = Array.from({ length: syllables }, (_, syllable): Viseme[] => {
  const startMs = (syllable + 1) * syllableMs;
  const lips: Viseme = { shape: 'closed', startMs, endMs: startMs + 80, weight: 1 };
  const vowel: Viseme = {
    shape: vowels[(syllable * 3) % vowels.length] ?? 'aa',
    startMs: startMs + 80,
    endMs: startMs + syllableMs,
    weight: 0.8,
    ...(syllable % 4 === 0 && { stressed: true }),
  };
  return syllable % 3 === 0 ? [lips, vowel] : [vowel];
}).flat();

/** Speech that begins now. It makes no sound; the mouth is all that counts here. */
export function babble(clock: Clock): Speech {
  const beganMs = clock.atMs;
  const lengthMs = (syllables + 1) * syllableMs;
  return {
    mouth(into) {
      weightsAt(phrase, clock.atMs - beganMs, into);
      return true;
    },
    stress: () => stressAt(phrase, clock.atMs - beganMs),
    leftMs: () => Math.max(0, beganMs + lengthMs - clock.atMs),
  };
}
