import type { VRMHumanBoneName, VRMHumanoid } from '@pixiv/three-vrm';
import { Vector3 } from 'three';

/** What of a humanoid the body moves: its normalised bones, which rest unturned. */
export type Skeleton = Pick<VRMHumanoid, 'getNormalizedBoneNode'>;

/** Joints of the left arm as the avatar rests, in metres from its root; the avatar is taken to be the same on both sides. */
export interface ArmBuild {
  /** Undefined where the shoulder girdle is one with the chest. */
  readonly collarBone: Vector3 | undefined;
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly knuckles: Vector3;
}

/** Joints of the left leg, like those of the arm. */
export interface LegBuild {
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
}

/** An avatar's measures, in a room where it faces +Z and its left is +X. */
export interface Build {
  readonly hips: Vector3;
  readonly arm: ArmBuild;
  readonly leg: LegBuild;
}

/** 1 for an avatar that looks along +Z, -1 for one of VRM 0.x, which looks the other way. Its left arm tells. */
export function facingOf(humanoid: Skeleton): 1 | -1 {
  const left = restPosition(humanoid, 'leftUpperArm')?.x ?? 0;
  return left < 0 ? -1 : 1;
}

/** Measures an avatar that has not been moved yet. */
export function measure(humanoid: Skeleton): Build {
  const facing = facingOf(humanoid);
  const find = (name: VRMHumanBoneName): Vector3 | undefined =>
    restPosition(humanoid, name)?.multiply(new Vector3(facing, 1, facing));
  const at = (name: VRMHumanBoneName): Vector3 => find(name) ?? new Vector3();
  const [elbow, wrist] = [at('leftLowerArm'), at('leftHand')];
  return {
    hips: at('hips'),
    arm: {
      collarBone: find('leftShoulder'),
      shoulder: at('leftUpperArm'),
      elbow,
      wrist,
      knuckles: find('leftMiddleProximal') ?? wrist.clone().multiplyScalar(2).sub(elbow),
    },
    leg: { hip: at('leftUpperLeg'), knee: at('leftLowerLeg'), ankle: at('leftFoot') },
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
