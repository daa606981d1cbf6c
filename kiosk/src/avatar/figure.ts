import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { VRM } from '@pixiv/three-vrm';
import { trunkOf } from './body/bones.ts';
import { createBow } from './body/bow.ts';
import { createCountenance } from './face/countenance.ts';
import { placeHead } from './face/eyes.ts';
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

/** Brings a loaded avatar to life: it acts out the role, with what chance adds to it. */
export function createFigure(vrm: VRM, role: Role, random: Random): Figure {
  const trunk = trunkOf(vrm.humanoid);
  const posture = createPosture(trunk, random);
  const bow = createBow();
  const countenance = createCountenance(vrm, trunk, { role, random });
  standClasped(vrm.humanoid);
  return {
    perform(gesture) {
      if (gesture === 'greet' || gesture === 'bow' || gesture === 'farewell') bow.start();
    },
    /** The order is the rule: posture sets the bones, the look adds to them, and the eyes aim from where that leaves the head. */
    update(sinceMs) {
      const deltaMs = Math.min(sinceMs, longestFrameMs);
      const bowed = bow.step(deltaMs);
      posture.step(deltaMs, role, bowed);
      countenance.step(deltaMs, bowed);
      placeHead(vrm.humanoid);
      vrm.update(deltaMs / 1000);
    },
  };
}
