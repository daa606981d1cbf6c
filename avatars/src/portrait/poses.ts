import type { Pose } from '../skeleton/pose.ts';

/** Arms that hang, as a person stands who waits. */
export const armsDown: Pose = {
  leftShoulder: [[[0, 0, 1], -3]],
  rightShoulder: [[[0, 0, 1], 3]],
  leftUpperArm: [[[0, 0, 1], -68]],
  rightUpperArm: [[[0, 0, 1], 68]],
};
