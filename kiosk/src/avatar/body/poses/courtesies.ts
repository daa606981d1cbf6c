import type { ArmPose } from '../arm.ts';
import type { Pose } from '../pose.ts';
import { atWaist, clasped } from './standing.ts';

/** About 15 degrees: the bow of a greeting. */
export const bowingSlightly: Pose = {
  trunk: { hips: [6, 0, 0], spine: [5, 0, 0], chest: [4, 0, 0], neck: [2, 0, 0], head: [4, 0, 0] },
  arms: clasped,
};

/** About 27 degrees: the bow of thanks and of apologies. */
export const bowing: Pose = {
  trunk: { hips: [12, 0, 0], spine: [9, 0, 0], chest: [6, 0, 0], neck: [2, 0, 0], head: [6, 0, 0] },
  arms: clasped,
};

const waving = {
  wrist: [1.75, 0.02, 0.36],
  elbow: [0.45, -0.85, -0.25],
  fingers: [0.1, 1, 0.05],
  palm: [0, 0, 1],
  hand: 'raised',
} as const satisfies ArmPose;

const smilingHead = { neck: [0, 0, 1], head: [1, -1, 2] } as const satisfies Pose['trunk'];

export const wavingOut: Pose = {
  trunk: smilingHead,
  arms: { left: atWaist, right: { ...waving, wrist: [1.85, 0.01, 0.36], fingers: [0.34, 0.94, 0.08] } },
};

export const wavingIn: Pose = {
  trunk: smilingHead,
  arms: { left: atWaist, right: { ...waving, wrist: [1.68, 0.03, 0.36], fingers: [-0.06, 1, 0.08] } },
};
