import { Vector3, type Quaternion } from 'three';
import { describe, expect, test } from 'vitest';
import { degree } from '../motion.ts';
import { measure } from './build.ts';
import { takeAll } from './pose.ts';
import { posedBones, sides, type PosedBone, type Side } from './posed-bones.ts';
import { poses, type PoseName } from './repertoire.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';
import { twistOf } from './turning.ts';

const build = measure(createScriptedSkeleton());
const stanceOf = takeAll(poses, build);
const forearm = new Vector3(1, 0, 0);
const names = Object.keys(poses) as PoseName[];

function turnOf(pose: PoseName, bone: PosedBone): Quaternion {
  const turn = stanceOf(pose).turns[posedBones.indexOf(bone)];
  if (!turn) throw new Error(`${pose} does not turn ${bone}`);
  return turn;
}

/** Degrees by which a bone leaves the line of its parent, whatever its roll. */
function bendOf(turn: Quaternion): number {
  const along = new Vector3(1, 0, 0);
  return along.angleTo(along.clone().applyQuaternion(turn)) / degree;
}

/** Degrees of roll about the forearm, shared by its bone and the hand's; the palm of the T-pose looks down. */
function rollOf(pose: PoseName, side: Side): number {
  const roll =
    twistOf(turnOf(pose, `${side}LowerArm`), forearm) + twistOf(turnOf(pose, `${side}Hand`), forearm);
  return (side === 'left' ? roll : -roll) / degree;
}

describe.each(names)('%s', (name) => {
  test.each(sides)('[A21] elbow, forearm and wrist of the %s arm stay within what joints can do', (side) => {
    const elbow = bendOf(turnOf(name, `${side}LowerArm`));
    expect(elbow).toBeGreaterThan(5);
    expect(elbow).toBeLessThan(148);
    expect(Math.abs(rollOf(name, side))).toBeLessThan(95);
    expect(bendOf(turnOf(name, `${side}Hand`))).toBeLessThan(70);
  });

  test.each(sides)('[A21] fingers of the %s hand bend inwards, and no joint by more than a fist', (side) => {
    for (const bone of posedBones.filter(
      (joint) => joint.startsWith(side) && /Prox|Inter|Dist/.test(joint),
    )) {
      if (bone.includes('Thumb')) continue;
      const { z, w } = turnOf(name, bone);
      const curl = ((side === 'left' ? -2 : 2) * Math.atan2(z, w)) / degree;
      expect(curl).toBeGreaterThanOrEqual(0);
      expect(curl).toBeLessThan(90);
    }
  });
});
