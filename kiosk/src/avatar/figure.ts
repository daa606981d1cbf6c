import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { VRM } from '@pixiv/three-vrm';
import { createBlink } from './face/blink.ts';
import { trunkOf } from './body/bones.ts';
import { createBow } from './body/bow.ts';
import { createEyes } from './face/eyes.ts';
import type { Face } from './face/face.ts';
import { createGaze } from './face/gaze.ts';
import { createMood } from './face/mood.ts';
import { createMouth } from './face/mouth.ts';
import { createPosture } from './body/posture.ts';
import type { Random } from './random.ts';
import type { Role } from './role.ts';
import { standClasped } from './body/stance.ts';

export interface Figure {
  /** Moves once. */
  perform(gesture: Gesture): void;
  /** One frame of life. Owns no timer: whoever draws decides when time passes. */
  update(deltaMs: number): void;
}

/** Longer than any honest frame in milliseconds: after a stall the figure goes on instead of leaping, and hair does not explode. */
const longestFrameMs = 100;

/** How far the lids go down with a bow, 0 to 1. */
const loweredLids = 0.55;

/** An avatar's face where it has none: a figure without expressions still stands and looks. */
const blankFace: Face = { setValue: () => undefined, getExpression: () => null };

/** Brings a loaded avatar to life: it acts out the role, with what chance adds to it. */
export function createFigure(vrm: VRM, role: Role, random: Random): Figure {
  const trunk = trunkOf(vrm.humanoid);
  const face = vrm.expressionManager ?? blankFace;
  const posture = createPosture(trunk, random);
  const bow = createBow();
  const gaze = createGaze(random);
  const turnEyes = createEyes(vrm.lookAt, role.visitor);
  const mood = createMood(face);
  const mouth = createMouth(face);
  const blink = createBlink(random);
  standClasped(vrm.humanoid);
  return {
    perform(gesture) {
      if (gesture === 'greet' || gesture === 'bow' || gesture === 'farewell') bow.start();
    },
    /** The order is the rule: posture sets the bones, gaze adds to them; the mouth has its say over the mood, the lids over all. */
    update(sinceMs) {
      const deltaMs = Math.min(sinceMs, longestFrameMs);
      const bowed = bow.step(deltaMs);
      posture.step(deltaMs, role, bowed);
      const leapt = gaze.step(deltaMs, role);
      turnEyes(trunk, gaze, bowed);
      mood.step(deltaMs, role);
      mouth.step(deltaMs, role.speech);
      if (leapt) blink.start();
      face.setValue('blink', Math.max(blink.step(deltaMs, role.phase !== 'idle'), bowed * loweredLids));
      vrm.update(deltaMs / 1000);
    },
  };
}
