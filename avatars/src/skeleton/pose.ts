import { radians } from '../geometry/scalar.ts';
import { compose, identity, rotation } from '../geometry/transform.ts';
import type { Transform } from '../geometry/transform.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { jointOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';

/** Turns of bones about axes of their parent's space, in degrees, the first one outermost. */
export type Pose = Readonly<Record<string, readonly (readonly [axis: Vector3, degrees: number])[]>>;

/** How each bone moves its skin in a pose; bones that are not named stay. */
export function posed(skeleton: Skeleton, pose: Pose): (bone: string) => Transform {
  const known = new Map<string, Transform>();
  const transformOf = (bone: string): Transform => {
    const done = known.get(bone);
    if (done !== undefined) return done;
    const { parent, position } = jointOf(skeleton, bone);
    let transform = parent === undefined ? identity : transformOf(parent);
    for (const [axis, degrees] of pose[bone] ?? [])
      transform = compose(transform, rotation(axis, radians(degrees), position));
    known.set(bone, transform);
    return transform;
  };
  return transformOf;
}
