import type { Pose } from '../pose.ts';
import { clasped } from './standing.ts';

/** Leans towards the visitor, head aslant. A leaning listener still faces the visitor: the neck takes back what the trunk leans. */
export const listening: Pose = {
  trunk: {
    hips: [0.8, 0, 0],
    spine: [1.4, 0, 0],
    chest: [1, 0, 0],
    neck: [-1.4, 0, 1.2],
    head: [0.6, 0, 1.8],
  },
  arms: clasped,
};

/** The same with the head the other way, for those who speak long. */
export const attentive: Pose = {
  trunk: {
    hips: [0.8, 0, 0],
    spine: [2, 1, 0],
    chest: [1.2, 0.5, 0],
    neck: [-1.8, -0.8, -1],
    head: [1, -0.7, -1.6],
  },
  arms: clasped,
};
