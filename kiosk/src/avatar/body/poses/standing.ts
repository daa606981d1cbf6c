import type { ArmPose } from '../arm.ts';
import type { Pose } from '../pose.ts';

/** Hands laid over each other before the body: how a front desk stands. The hands differ, because one lies over the other. */
export const clasped = {
  left: {
    wrist: [0.56, -0.69, 0.465],
    elbow: [0.7, -0.54, -0.46],
    fingers: [-0.64, -0.475, 0.6],
    palm: [-0.24, -0.62, -0.75],
    hand: 'clasped',
  },
  right: {
    wrist: [0.56, -0.69, 0.465],
    elbow: [0.7, -0.54, -0.46],
    fingers: [-0.52, -0.35, 0.78],
    palm: [-0.37, -0.73, -0.57],
    hand: 'clasped',
  },
} as const satisfies Pose['arms'];

/** The hand that waits before the body while the other one is busy. */
export const atWaist = {
  wrist: [0.36, -0.64, 0.44],
  elbow: [0.72, -0.55, -0.42],
  fingers: [-0.86, -0.3, 0.42],
  palm: [-0.3, -0.45, -0.84],
  hand: 'relaxed',
} as const satisfies ArmPose;

export const waiting: Pose = { arms: clasped };

/** The same with the hands a little higher and the weight elsewhere: nobody stands one way for ever. */
export const resting: Pose = {
  trunk: { spine: [0.6, 1.5, 0.8], chest: [0.4, 1, 0], neck: [0, -1, -0.6], head: [0.6, -1.5, -1.6] },
  arms: {
    left: { ...clasped.left, wrist: [0.46, -0.64, 0.47] },
    right: { ...clasped.right, wrist: [0.66, -0.64, 0.47] },
  },
};
