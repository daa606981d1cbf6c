import type { MouthShape } from '@lobby/shared/speech/viseme';
import { approach } from '../motion.ts';
import type { Speech } from '../speech.ts';
import type { Face } from './face.ts';

const vowels = ['aa', 'ih', 'ou', 'ee', 'oh'] as const;

/** Full morphs are shouting; talking stays below. */
const loudest = 0.85;

/** Fast enough that the lips are shut within 120 ms of silence, slow enough not to snap. */
const closing = { deltaMs: 0, settleMs: 35 };

export interface Mouth {
  step(deltaMs: number, speech: Speech): void;
}

/** Lips that follow the sound: the speech is asked afresh each frame, so they can never run ahead of it or stay behind. */
export function createMouth(face: Face): Mouth {
  const weights: Record<MouthShape, number> = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  return {
    step(deltaMs, speech) {
      if (!speech.mouth(weights)) fade(weights, deltaMs);
      apply(weights, face);
    },
  };
}

function fade(weights: Record<MouthShape, number>, deltaMs: number): void {
  closing.deltaMs = deltaMs;
  for (const vowel of vowels) weights[vowel] = approach(weights[vowel], 0, closing);
  weights.closed = approach(weights.closed, 0, closing);
}

/** Vowels share the room the pressed lips leave, so that b, p and m really close and mixed vowels never tear the face. */
function apply(weights: Record<MouthShape, number>, face: Face): void {
  let sum = 0;
  for (const vowel of vowels) sum += weights[vowel];
  const room = ((1 - weights.closed) * loudest) / Math.max(1, sum);
  for (const vowel of vowels) face.setValue(vowel, weights[vowel] * room);
  face.setValue('closed', weights.closed);
}
