import type { Mood as MoodName } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { approach } from '../motion.ts';
import type { Role } from '../role.ts';
import type { Face } from './face.ts';

/** Weights of expressions, 0 to 1. */
interface Feeling {
  smile: number;
  relaxed: number;
}

/** Speaking smiles less, because the mouth is needed for words. */
const feelings: Record<Phase, Feeling> = {
  idle: { smile: 0.45, relaxed: 0.2 },
  listening: { smile: 0.6, relaxed: 0 },
  thinking: { smile: 0.15, relaxed: 0.1 },
  speaking: { smile: 0.35, relaxed: 0 },
};

/** A change of feeling takes about a second to show, as on a person. */
const settleMs = 350;

/** `happy` closes the eyes to arcs from about 0.5 on; a part of it has to do where an avatar has no open-eyed `smile`. */
const happyPerSmile = 0.4;

/** How much of the phase's smile a mood leaves. */
const smileOf: Record<MoodName, number> = { friendly: 1, glad: 1.4, sorry: 0.2, serious: 0.4 };

export interface Mood {
  step(deltaMs: number, role: Pick<Role, 'phase' | 'mood'>): void;
}

/** The lasting look of the face, under the movements of mouth and lids. */
export function createMood(face: Face): Mood {
  const now: Feeling = { ...feelings.idle };
  const pull = { deltaMs: 0, settleMs };
  const hasSmile = face.getExpression('smile') !== null;
  return {
    step(deltaMs, { phase, mood }) {
      pull.deltaMs = deltaMs;
      now.smile = approach(now.smile, feelings[phase].smile * smileOf[mood], pull);
      now.relaxed = approach(now.relaxed, feelings[phase].relaxed, pull);
      face.setValue('relaxed', now.relaxed);
      if (hasSmile) face.setValue('smile', now.smile);
      else face.setValue('happy', now.smile * happyPerSmile);
    },
  };
}
