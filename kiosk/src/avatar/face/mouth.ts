import type { MouthShape } from '@lobby/shared/speech/viseme';
import { approach } from '../motion.ts';
import type { Speech } from '../speech.ts';
import type { Face } from './face.ts';

const vowels = ['aa', 'ih', 'ou', 'ee', 'oh'] as const;
const shapes = [...vowels, 'closed'] as const;

/** Full morphs are shouting; talking stays below. */
const loudest = 0.85;

/** Fast enough that the lips are shut within 100 ms of silence, slow enough not to snap. */
const closing = { deltaMs: 0, settleMs: 22 };

/** Sound that goes on in the middle of a word, after a gap, takes the lips along instead of tearing them open. */
const catchUpMs = 40;

export interface Mouth {
  step(deltaMs: number, speech: Speech): void;
}

/** Lips that follow the sound: the speech is asked afresh each frame, so they can never run ahead of it or stay behind. */
export function createMouth(face: Face): Mouth {
  const heard = shut();
  const shown = shut();
  let caughtUp = 0;
  return {
    step(deltaMs, speech) {
      if (speech.mouth(heard)) {
        caughtUp = Math.min(1, caughtUp + deltaMs / catchUpMs);
        for (const shape of shapes) shown[shape] += (heard[shape] - shown[shape]) * caughtUp;
      } else {
        caughtUp = 0;
        closing.deltaMs = deltaMs;
        for (const shape of shapes) shown[shape] = approach(shown[shape], 0, closing);
      }
      apply(shown, face);
    },
  };
}

function shut(): Record<MouthShape, number> {
  return { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
}

/** Vowels take no more than the room that pressed lips leave: b, p and m really close, and mixed vowels never tear the face. */
function apply(weights: Record<MouthShape, number>, face: Face): void {
  let sum = 0;
  for (const vowel of vowels) sum += weights[vowel];
  const share = Math.min(1, (1 - weights.closed) / Math.max(sum, Number.EPSILON)) * loudest;
  for (const vowel of vowels) face.setValue(vowel, weights[vowel] * share);
  face.setValue('closed', weights.closed);
}
