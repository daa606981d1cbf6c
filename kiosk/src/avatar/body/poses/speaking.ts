import type { ArmPose } from '../arm.ts';
import type { Pose } from '../pose.ts';
import { atWaist } from './standing.ts';

const open = {
  wrist: [1.3, -0.5, 0.55],
  elbow: [0.5, -0.8, -0.4],
  fingers: [0.35, 0.12, 0.92],
  palm: [-0.62, 0.78, 0.1],
  hand: 'relaxed',
} as const satisfies ArmPose;

const trunk = { spine: [0.5, 0, 0], chest: [0.3, 0, 0], head: [0.4, 0, 0] } as const satisfies Pose['trunk'];

export const speaking: Pose = { trunk, arms: { left: atWaist, right: open }, beating: ['right'] };

export const speakingLeft: Pose = { trunk, arms: { left: open, right: atWaist }, beating: ['left'] };

/** Both forearms open, as one lays out a matter of several parts. */
export const explaining: Pose = {
  trunk,
  arms: {
    left: { ...open, wrist: [1.15, -0.56, 0.52] },
    right: { ...open, wrist: [1.15, -0.56, 0.52] },
  },
  beating: ['left', 'right'],
};
