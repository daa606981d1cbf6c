import type { VRMHumanBoneName, VRMHumanoid } from '@pixiv/three-vrm';
import { Vector3 } from 'three';
import type { Side } from './posed-bones.ts';

/** What of a humanoid the body moves: its normalised bones, which rest unturned. */
export type Skeleton = Pick<VRMHumanoid, 'getNormalizedBoneNode'>;

/** Joints of an arm as the avatar rests, in metres from its root; x is outwards, away from the other arm. */
export interface ArmBuild {
  /** Undefined where the shoulder girdle is one with the chest. */
  readonly collarBone: Vector3 | undefined;
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly knuckles: Vector3;
}

/** Joints of a leg, like those of an arm. */
export interface LegBuild {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
}

/** An avatar's measures, as if it faced +Z. */
export interface Build {
  readonly hips: Vector3;
  readonly arms: Readonly<Record<Side, ArmBuild>>;
  readonly legs: Readonly<Record<Side, LegBuild>>;
}

type Find = (name: VRMHumanBoneName) => Vector3 | undefined;

/** 1 for an avatar that looks along +Z, -1 for one of VRM 0.x, which looks the other way. Its left arm tells. */
export function facingOf(humanoid: Skeleton): 1 | -1 {
  const left = restPosition(humanoid, 'leftUpperArm')?.x ?? 0;
  return left < 0 ? -1 : 1;
}

/** Measures an avatar that has not been moved yet. Both sides, because people who draw are not exact. */
export function measure(humanoid: Skeleton): Build {
  const facing = facingOf(humanoid);
  const find =
    (outwards: 1 | -1): Find =>
    (name) =>
      restPosition(humanoid, name)?.multiply(new Vector3(facing * outwards, 1, facing));
  const [leftwards, rightwards] = [find(1), find(-1)];
  return {
    hips: leftwards('hips') ?? new Vector3(),
    arms: { left: measureArm('left', leftwards), right: measureArm('right', rightwards) },
    legs: { left: measureLeg('left', leftwards), right: measureLeg('right', rightwards) },
  };
}

function measureArm(side: Side, find: Find): ArmBuild {
  const elbow = find(`${side}LowerArm`) ?? new Vector3();
  const wrist = find(`${side}Hand`) ?? new Vector3();
  return {
    collarBone: find(`${side}Shoulder`),
    shoulder: find(`${side}UpperArm`) ?? new Vector3(),
    elbow,
    wrist,
    knuckles: find(`${side}MiddleProximal`) ?? wrist.clone().multiplyScalar(2).sub(elbow),
  };
}

function measureLeg(side: Side, find: Find): LegBuild {
  return {
    hip: find(`${side}UpperLeg`) ?? new Vector3(),
    knee: find(`${side}LowerLeg`) ?? new Vector3(),
    ankle: find(`${side}Foot`) ?? new Vector3(),
  };
}

/** Where a normalised bone rests: none is turned there, so the way to it is a sum. */
function restPosition(humanoid: Skeleton, name: VRMHumanBoneName): Vector3 | undefined {
  const bone = humanoid.getNormalizedBoneNode(name);
  if (!bone) return undefined;
  const position = new Vector3();
  for (let joint: typeof bone.parent = bone; joint; joint = joint.parent) position.add(joint.position);
  return position;
}
