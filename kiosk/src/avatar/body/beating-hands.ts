import { Quaternion, Vector3, type Object3D } from 'three';
import { degree } from '../motion.ts';
import { createFollower } from './follower.ts';
import { sides, type Side } from './posed-bones.ts';
import type { Puppet } from './puppet.ts';

/** How far elbow and wrist give way in one beat. */
const beatDegrees = { elbow: 8, wrist: 9 } as const;

/** A hand starts and stops to beat time gently when poses change. */
const settleMs = 200;

const hinge = new Vector3(0, 1, 0);
const wristAxis = new Vector3(0, 0, 1);
const turn = new Quaternion();

/** Hands that beat time to the stressed syllables. */
export interface BeatingHands {
  /** `beat` is how far a hand is into its beat, 0 to 1. */
  step(deltaMs: number, beating: readonly Side[], beat: number): void;
}

export function createBeatingHands(puppet: Puppet): BeatingHands {
  const arms = sides.map((side) => ({
    side,
    sign: side === 'left' ? 1 : -1,
    lower: puppet.bone(`${side}LowerArm`),
    hand: puppet.bone(`${side}Hand`),
    share: createFollower(settleMs),
  }));
  return {
    step(deltaMs, beating, beat) {
      for (const { side, sign, lower, hand, share } of arms) {
        const depth = beat * share.step(deltaMs, beating.includes(side) ? 1 : 0) * sign * degree;
        give(lower, hinge, depth * beatDegrees.elbow);
        give(hand, wristAxis, -depth * beatDegrees.wrist);
      }
    },
  };
}

function give(bone: Object3D, axis: Vector3, radians: number): void {
  bone.quaternion.premultiply(turn.setFromAxisAngle(axis, radians));
}
