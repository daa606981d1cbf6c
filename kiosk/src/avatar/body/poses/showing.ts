import type { ArmPose } from '../arm.ts';
import type { Pose } from '../pose.ts';
import { atWaist } from './standing.ts';

/** The open palm leads the eye to what lies below and before the figure: a finger would be rude. */
export const pointing: Pose = {
  trunk: { spine: [2, -2, 0], chest: [1.5, -2, 0], neck: [1, -1, 0], head: [4, -3, 0.5] },
  arms: {
    left: atWaist,
    right: {
      wrist: [1.7, -0.48, 0.6],
      elbow: [0.6, -0.7, -0.4],
      fingers: [0.42, -0.42, 0.8],
      palm: [-0.5, 0.7, 0.5],
      hand: 'open',
    },
  },
};

const offering = {
  wrist: [0.9, -0.5, 0.6],
  elbow: [0.55, -0.8, -0.3],
  fingers: [-0.25, -0.3, 0.9],
  palm: [-0.55, 0.75, 0.35],
  hand: 'holding',
} as const satisfies ArmPose;

/** Both hands hold out a card, as cards and money are handed over in China. */
export const presenting: Pose = {
  trunk: { hips: [2, 0, 0], spine: [3, 0, 0], chest: [2, 0, 0], neck: [0.5, 0, 0], head: [3, 0, 0] },
  arms: { left: offering, right: offering },
};
