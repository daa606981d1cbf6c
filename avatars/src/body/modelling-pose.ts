import type { Vertex } from '../geometry/part.ts';
import { apply } from '../geometry/transform.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { posed } from '../skeleton/pose.ts';
import type { Pose } from '../skeleton/pose.ts';
import { jointOf } from '../skeleton/skeleton.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { unskinned } from '../skeleton/skinning.ts';

/**
 * Cloth is modelled with the arms hanging 52 degrees down, and then taken back to the T-pose by its own skin weights: at
 * run time lowered arms are then almost exactly what was modelled. With a steeper pose waving arms would grow wings.
 */
const armsLowered: Pose = {
  leftShoulder: [[[0, 0, 1], -3]],
  rightShoulder: [[[0, 0, 1], 3]],
  leftUpperArm: [[[0, 0, 1], -52]],
  rightUpperArm: [[[0, 0, 1], 52]],
  leftLowerArm: [
    [[0, 1, 0], -16],
    [[0, 0, 1], -4],
  ],
  rightLowerArm: [
    [[0, 1, 0], 16],
    [[0, 0, 1], 4],
  ],
};

export interface ModellingPose {
  /** Where a bone's joint is in the pose. */
  readonly joint: (bone: string) => Vector3;
  /** Takes a vertex modelled in the pose to the T-pose. */
  readonly undo: (vertex: Vertex) => Vertex;
}

export function modellingPose(skeleton: Skeleton): ModellingPose {
  const transformOf = posed(skeleton, armsLowered);
  return {
    joint: (bone) => apply(transformOf(bone), jointOf(skeleton, bone).position),
    undo: (vertex) => unskinned(vertex, transformOf),
  };
}
