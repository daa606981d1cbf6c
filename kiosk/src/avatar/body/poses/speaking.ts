import type { ArmPose } from '../arm.ts';
import type { Pose } from '../pose.ts';
import { atWaist } from './standing.ts';

/** Forearm out and up, palm half turned to the visitor: seen from the front, a hand that points at them would be a fist. */
const open = {
  wrist: [1.65, -0.46, 0.42],
  elbow: [0.45, -0.85, -0.3],
  fingers: [0.7, 0.3, 0.6],
  palm: [-0.25, 0.62, 0.74],
  hand: 'easy',
} as const satisfies ArmPose;

const trunk = { spine: [0.5, 0, 0], chest: [0.3, 0, 0], head: [0.4, 0, 0] } as const satisfies Pose['trunk'];

export const speaking: Pose = { trunk, arms: { left: atWaist, right: open }, beating: ['right'] };

export const speakingLeft: Pose = { trunk, arms: { left: open, right: atWaist }, beating: ['left'] };

/** Both forearms open, as one lays out a matter of several parts. */
export const explaining: Pose = {
  trunk,
  arms: {
    left: { ...open, wrist: [1.5, -0.52, 0.44] },
    right: { ...open, wrist: [1.5, -0.52, 0.44] },
  },
  beating: ['left', 'right'],
};
