import type { VRMHumanBoneName } from '@pixiv/three-vrm';

export const sides = ['left', 'right'] as const;

export type Side = (typeof sides)[number];

export const trunkBones = ['hips', 'spine', 'chest', 'neck', 'head'] as const;

export type TrunkBone = (typeof trunkBones)[number];

export const fingers = ['Index', 'Middle', 'Ring', 'Little'] as const;

const fingerJoints = ['Proximal', 'Intermediate', 'Distal'] as const;

const thumbBones = ['ThumbMetacarpal', 'ThumbProximal', 'ThumbDistal'] as const;

const limbBones = ['Shoulder', 'UpperArm', 'LowerArm', 'Hand'] as const;

type FingerBone = `${(typeof fingers)[number]}${(typeof fingerJoints)[number]}` | (typeof thumbBones)[number];

/** Bones of an arm, named without their side. */
export type ArmBone = (typeof limbBones)[number] | FingerBone;

export type PosedBone = TrunkBone | `${Side}${ArmBone}`;

const fingerBones: readonly FingerBone[] = [
  ...fingers.flatMap((finger) => fingerJoints.map((joint) => `${finger}${joint}` as const)),
  ...thumbBones,
];

export const armBones: readonly ArmBone[] = [...limbBones, ...fingerBones];

/** Every bone a pose turns, in the order in which poses are kept. */
export const posedBones: readonly (PosedBone & VRMHumanBoneName)[] = [
  ...trunkBones,
  ...sides.flatMap((side) => armBones.map((bone) => `${side}${bone}` as const)),
];
