import type { VRM } from '@pixiv/three-vrm';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createEyes, type Neck } from './eyes.ts';
import type { Face } from './face.ts';
import { createGaze } from './gaze.ts';
import { createLids } from './lids.ts';
import { createMood } from './mood.ts';
import { createMouth } from './mouth.ts';

/** A face where an avatar has none: a figure without expressions still stands and looks. */
const blankFace: Face = { setValue: () => undefined, getExpression: () => null };

export interface Countenance {
  /** One frame of the face, after the posture has set the bones. `bowed` is 0 upright, 1 down. */
  step(deltaMs: number, bowed: number): void;
}

/** The living face of an avatar: it looks, feels, speaks and blinks as its role asks. */
export function createCountenance(
  { expressionManager, lookAt }: Pick<VRM, 'expressionManager' | 'lookAt'>,
  neck: Neck,
  life: { role: Role; random: Random },
): Countenance {
  const { role, random } = life;
  const face: Face = expressionManager ?? blankFace;
  const gaze = createGaze(random);
  const eyes = createEyes(lookAt, neck, role);
  const mood = createMood(face, random);
  const mouth = createMouth(face);
  const lids = createLids(face, random);
  const under = { loweredLids: 0, leapt: 0 };
  return {
    /** The order is the rule: the mouth has its say over the mood, the lids over all; every weight is set afresh in every frame. */
    step(deltaMs, bowed) {
      under.leapt = gaze.step(deltaMs, role);
      under.loweredLids = eyes.turn(deltaMs, gaze, bowed);
      mood.step(deltaMs, role, lids.step(deltaMs, role, under));
      mouth.step(deltaMs, role.speech);
      lids.show(mood.closedLids);
    },
  };
}
