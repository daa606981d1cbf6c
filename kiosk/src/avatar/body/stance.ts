import type { VRMHumanBoneName, VRMHumanoid } from '@pixiv/three-vrm';
import { Euler, type Object3D } from 'three';
import { boneOf } from './bones.ts';
import { degree } from '../motion.ts';

/** Rotations in degrees, applied as Rz · Ry · Rx. */
type Pose = readonly [x: number, y: number, z: number];

/** Bones that come in pairs, named without their side. */
type Paired<Name = VRMHumanBoneName> = Name extends `left${infer Part}` ? Part : never;

type Turn = (part: Paired, pose: Pose) => void;

/** The left arm of a receptionist's stance, hands clasped before the waist; the right arm is its mirror image. */
const arm = [
  ['Shoulder', [0, 0, -3]],
  ['UpperArm', [42, -12, -72]],
  ['LowerArm', [30, -65, 0]],
  ['ThumbMetacarpal', [0, 12, -6]],
  ['ThumbProximal', [0, 10, 0]],
  ['ThumbDistal', [0, 12, 0]],
] as const satisfies readonly [Paired, Pose][];

/** The hands differ, because one lies over the other. */
const hands = { left: [0, -6, -10], right: [0, -2, 4] } as const satisfies Record<string, Pose>;

const fingers = ['Index', 'Middle', 'Ring', 'Little'] as const;
const curlDegrees = 16;
const curlPerFingerDegrees = 3;
const middleJointDegrees = 7;

const euler = new Euler();

/** Stands the avatar as a receptionist stands. Done once: what lives afterwards moves the trunk, and the arms ride on it. */
export function standClasped(humanoid: VRMHumanoid): void {
  for (const side of ['left', 'right'] as const) {
    const turn: Turn = (part, pose) =>
      rotate(boneOf(humanoid, `${side}${part}`), side === 'left' ? pose : mirrored(pose));
    for (const [part, pose] of arm) turn(part, pose);
    turn('Hand', hands[side]);
    for (const [index, finger] of fingers.entries()) curl(finger, index, turn);
  }
}

/** From the index finger on, each bends a little more and spreads a little further. */
function curl(finger: (typeof fingers)[number], index: number, turn: Turn): void {
  const bend = -(curlDegrees + index * curlPerFingerDegrees);
  turn(`${finger}Proximal`, [0, (index - 1.5) * 1.5, bend]);
  turn(`${finger}Intermediate`, [0, 0, bend - middleJointDegrees]);
  turn(`${finger}Distal`, [0, 0, bend]);
}

function mirrored([x, y, z]: Pose): Pose {
  return [x, -y, -z];
}

function rotate(bone: Object3D, [x, y, z]: Pose): void {
  // three names an order from left to right: 'ZYX' is the matrix Rz · Ry · Rx.
  bone.quaternion.setFromEuler(euler.set(x * degree, y * degree, z * degree, 'ZYX'));
}
