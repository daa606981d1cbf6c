import type { Pose } from '../pose.ts';
import { atWaist, clasped } from './standing.ts';

/** A moment's thought: only the head shows it. */
export const thinking: Pose = {
  trunk: { spine: [-0.3, 0, 0], chest: [-0.2, 0, 0], neck: [-0.6, 1, -1.2], head: [-1.2, 2, -2.4] },
  arms: clasped,
};

/** A longer one: the hand goes to the chin. */
export const pondering: Pose = {
  trunk: { spine: [0.5, 0, 0.5], chest: [0.5, 0, 0], neck: [0.6, 0.6, 0.8], head: [1.6, 1.4, 2] },
  arms: {
    left: { ...atWaist, wrist: [0.05, -0.56, 0.44], fingers: [-0.95, 0.05, 0.2], palm: [-0.1, 0.1, -1] },
    right: {
      wrist: [0.52, -0.02, 0.36],
      elbow: [0.45, -0.9, 0.1],
      fingers: [-0.55, 0.82, -0.1],
      palm: [-0.6, -0.35, -0.7],
      hand: 'musing',
    },
  },
};
