import type { AvatarModel } from '../avatar-model.ts';
import { subtract } from '../geometry/vector.ts';
import { jointOf } from '../skeleton/skeleton.ts';
import type { Accessors } from './accessors.ts';
import { metres } from './meshes.ts';

type Json = Readonly<Record<string, unknown>>;

/** One node a bone, all rotations zero: the T-pose that VRM asks for. */
export function boneNodes({ skeleton }: AvatarModel): Json[] {
  const names = [...skeleton.keys()];
  return [...skeleton].map(([name, { position, parent }]) => {
    const children = names.filter((other) => jointOf(skeleton, other).parent === name);
    const origin = parent === undefined ? ([0, 0, 0] as const) : jointOf(skeleton, parent).position;
    return {
      name,
      translation: metres(subtract(position, origin)),
      ...(children.length > 0 && { children: children.map((child) => names.indexOf(child)) }),
    };
  });
}

/** One skin for all meshes. */
export function skinOf({ skeleton }: AvatarModel, write: Accessors): Json {
  const inverseBinds = [...skeleton.values()].map(({ position }) => {
    const [x, y, z] = metres(position);
    return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1];
  });
  return {
    joints: inverseBinds.map((_, index) => index),
    inverseBindMatrices: write.matrices(inverseBinds),
    skeleton: 0,
  };
}
