import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import { Line3, Matrix4, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createBlender } from './blender.ts';
import { measure } from './build.ts';
import { createCarriage } from './carriage.ts';
import { takeAll } from './pose.ts';
import type { Side } from './posed-bones.ts';
import { createPuppet } from './puppet.ts';
import { poses, type PoseName } from './repertoire.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';

const skeleton = createScriptedSkeleton();
const build = measure(skeleton);
const stanceOf = takeAll(poses, build);
const puppet = createPuppet(skeleton);
const carriage = createCarriage(puppet, build);
const names = Object.keys(poses) as PoseName[];

/** A clothed waist as an upright tube, in metres from the chest bone; above it the shoulders begin. */
const waist = { halfWidth: 0.105, halfDepth: 0.09, forwards: 0.01, top: 0.2 };

const chest = new Matrix4();
const point = new Vector3();

function place(name: VRMHumanBoneName): Vector3 {
  return skeleton.bone(name).getWorldPosition(new Vector3()).applyMatrix4(chest);
}

/** Forearm and hand as two lines, in the space of the chest. */
function linesOf(side: Side): [forearm: Line3, hand: Line3] {
  const wrist = place(`${side}Hand`);
  return [new Line3(place(`${side}LowerArm`), wrist), new Line3(wrist, place(`${side}MiddleIntermediate`))];
}

/** How far a line stays from the middle of the waist; 1 is its surface. */
function clearance(line: Line3): number {
  const along = [0, 0.25, 0.5, 0.75, 1].map((share) => line.at(share, point).clone());
  const beside = along.filter(({ y }) => y < waist.top);
  return Math.min(
    9,
    ...beside.map(({ x, z }) => Math.hypot(x / waist.halfWidth, (z - waist.forwards) / waist.halfDepth)),
  );
}

function apart(left: Line3, right: Line3): number {
  return Math.sqrt(left.distanceSqToLine3(right, new Vector3(), new Vector3()));
}

/** How close arms come to the trunk, as `clearance` measures it, and to each other in metres, in one movement. */
function closest(from: PoseName, to: PoseName): { trunk: number; arms: number } {
  const blender = createBlender(stanceOf(from));
  const lengthMs = blender.moveTo(stanceOf(to), 700);
  const least = { trunk: Infinity, arms: Infinity };
  for (let atMs = 0; atMs <= lengthMs; atMs += 40) {
    blender.step(40);
    carriage.take(blender);
    puppet.show();
    skeleton.bone('hips').updateMatrixWorld(true);
    chest.copy(skeleton.bone('chest').matrixWorld).invert();
    const [leftArm, leftHand] = linesOf('left');
    const [rightArm, rightHand] = linesOf('right');
    least.trunk = Math.min(least.trunk, ...[leftArm, leftHand, rightArm, rightHand].map(clearance));
    least.arms = Math.min(least.arms, apart(leftArm, rightArm));
  }
  return least;
}

test.each(names)(
  '[A22] on the way from %s to any pose no arm goes through the trunk or the other arm',
  (from) => {
    for (const to of names) {
      const least = closest(from, to);
      expect(least.trunk, `${from} to ${to}`).toBeGreaterThan(1.3);
      expect(least.arms, `${from} to ${to}`).toBeGreaterThan(0.05);
    }
  },
);
