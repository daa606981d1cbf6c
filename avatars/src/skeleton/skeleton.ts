import type { Vector3 } from '../geometry/vector.ts';

export interface Joint {
  readonly position: Vector3;
  /** Absent for the root. */
  readonly parent?: string;
}

/** Bones by name, parents before children. Bones of the humanoid carry their VRM 1.0 names. */
export type Skeleton = ReadonlyMap<string, Joint>;

/** @throws RangeError when the skeleton has no such bone */
export function jointOf(skeleton: Skeleton, bone: string): Joint {
  const joint = skeleton.get(bone);
  if (joint === undefined) throw new RangeError(`the skeleton has no bone ${bone}`);
  return joint;
}
