import type { Pose } from '../skeleton/pose.ts';

/** Arms that hang, as a person stands who waits. */
export const armsDown: Pose = {
  leftShoulder: [[[0, 0, 1], -3]],
  rightShoulder: [[[0, 0, 1], 3]],
  leftUpperArm: [[[0, 0, 1], -68]],
  rightUpperArm: [[[0, 0, 1], 68]],
};

/** Hands laid over each other before the body: how a receptionist greets. */
export const handsClasped: Pose = {
  ...armsDown,
  leftUpperArm: [
    [[0, 0, 1], -72],
    [[0, 1, 0], -12],
    [[1, 0, 0], 42],
  ],
  rightUpperArm: [
    [[0, 0, 1], 72],
    [[0, 1, 0], 12],
    [[1, 0, 0], 42],
  ],
  leftLowerArm: [
    [[0, 1, 0], -66],
    [[1, 0, 0], 30],
  ],
  rightLowerArm: [
    [[0, 1, 0], 63],
    [[1, 0, 0], 30],
  ],
  leftHand: [
    [[0, 1, 0], -6],
    [[0, 0, 1], -10],
  ],
  rightHand: [
    [[0, 1, 0], 2],
    [[0, 0, 1], -4],
  ],
};

/** A slight bow, hands clasped. */
export const bowing: Pose = {
  ...handsClasped,
  spine: [[[1, 0, 0], 14]],
  chest: [[[1, 0, 0], 9]],
  neck: [[[1, 0, 0], 4]],
};

/** The right hand raised. */
export const waving: Pose = {
  ...armsDown,
  rightUpperArm: [
    [[0, 0, 1], 22],
    [[1, 0, 0], -20],
  ],
  rightLowerArm: [
    [[1, 0, 0], -60],
    [[0, 1, 0], 112],
  ],
};
