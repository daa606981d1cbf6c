import type { VRMHumanoid, VRMHumanBoneName } from '@pixiv/three-vrm';
import { Object3D } from 'three';

/**
 * A normalised bone of the avatar: rests at identity, faces +Z, and the character's left is +X.
 * A bone the avatar does not have is a loose object: it takes the movement and shows nothing.
 */
export function boneOf(humanoid: VRMHumanoid, name: VRMHumanBoneName): Object3D {
  return humanoid.getNormalizedBoneNode(name) ?? new Object3D();
}

/** The bones that move while the figure stands and talks. */
export interface Trunk {
  hips: Object3D;
  spine: Object3D;
  chest: Object3D;
  neck: Object3D;
  head: Object3D;
  leftShoulder: Object3D;
  rightShoulder: Object3D;
}

export function trunkOf(humanoid: VRMHumanoid): Trunk {
  return {
    hips: boneOf(humanoid, 'hips'),
    spine: boneOf(humanoid, 'spine'),
    chest: boneOf(humanoid, 'chest'),
    neck: boneOf(humanoid, 'neck'),
    head: boneOf(humanoid, 'head'),
    leftShoulder: boneOf(humanoid, 'leftShoulder'),
    rightShoulder: boneOf(humanoid, 'rightShoulder'),
  };
}
