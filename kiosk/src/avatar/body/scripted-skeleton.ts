import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import { Object3D } from 'three';
import type { Skeleton } from './build.ts';
import { fingers, sides } from './posed-bones.ts';

type Place = readonly [x: number, y: number, z: number];

/** Each bone of the trunk: what it hangs on, and where it is from there, in metres. */
const trunk: Partial<Record<VRMHumanBoneName, [parent: VRMHumanBoneName | undefined, place: Place]>> = {
  hips: [undefined, [0, 0.9, 0]],
  spine: ['hips', [0, 0.08, 0]],
  chest: ['spine', [0, 0.1, 0]],
  upperChest: ['chest', [0, 0.1, 0]],
  neck: ['upperChest', [0, 0.12, 0]],
  head: ['neck', [0, 0.08, 0]],
};

/** The limbs of the left side, likewise, named without it. */
const limbs: readonly [bone: string, parent: string, place: Place][] = [
  ['Shoulder', 'upperChest', [0.026, 0.09, 0]],
  ['UpperArm', 'Shoulder', [0.088, -0.012, 0]],
  ['LowerArm', 'UpperArm', [0.228, 0, 0]],
  ['Hand', 'LowerArm', [0.21, 0, 0]],
  ['UpperLeg', 'hips', [0.08, -0.03, 0]],
  ['LowerLeg', 'UpperLeg', [0, -0.4, 0.002]],
  ['Foot', 'LowerLeg', [0, -0.39, -0.016]],
  ...[...fingers, 'Thumb'].flatMap((finger, index): [string, string, Place][] => {
    const [first, second, third] =
      finger === 'Thumb' ? ['Metacarpal', 'Proximal', 'Distal'] : ['Proximal', 'Intermediate', 'Distal'];
    return [
      [`${finger}${first}`, 'Hand', [finger === 'Thumb' ? 0.02 : 0.08, 0, 0.025 - 0.016 * index]],
      [`${finger}${second}`, `${finger}${first}`, [0.035, 0, 0]],
      [`${finger}${third}`, `${finger}${second}`, [0.023, 0, 0]],
    ];
  }),
];

export interface ScriptedSkeleton extends Skeleton {
  /** The bone, or one that hangs nowhere where the skeleton lacks it. */
  readonly bone: (name: VRMHumanBoneName) => Object3D;
  readonly bones: ReadonlyMap<string, Object3D>;
}

/** An avatar of bones alone, 1.6 m tall: looks along -Z like one of VRM 0.x with `facing` -1, and lacks what it is told to. */
export function createScriptedSkeleton(
  build: { facing?: 1 | -1; without?: readonly VRMHumanBoneName[] } = {},
): ScriptedSkeleton {
  const { facing = 1, without = [] } = build;
  const bones = new Map<string, Object3D>();
  const hang = (name: string, parent: Object3D | undefined, [x, y, z]: Place): void => {
    const bone = new Object3D();
    bone.position.set(x * facing, y, z * facing);
    parent?.add(bone);
    bones.set(name, bone);
  };
  for (const [name, [parent, place]] of Object.entries(trunk)) hang(name, bones.get(parent ?? ''), place);
  for (const side of sides) {
    const sign = side === 'left' ? 1 : -1;
    for (const [name, parent, [x, y, z]] of limbs)
      hang(`${side}${name}`, bones.get(parent) ?? bones.get(`${side}${parent}`), [x * sign, y, z]);
  }
  for (const name of without) dissolve(name, bones);
  return {
    bones,
    bone: (name) => bones.get(name) ?? new Object3D(),
    getNormalizedBoneNode: (name) => bones.get(name) ?? null,
  };
}

/** What hung on the bone hangs on its parent from then on, where it was. */
function dissolve(name: string, bones: Map<string, Object3D>): void {
  const bone = bones.get(name);
  bones.delete(name);
  for (const child of bone?.children.slice() ?? []) {
    child.position.add(bone?.position ?? child.position);
    bone?.parent?.add(child);
  }
  bone?.removeFromParent();
}
