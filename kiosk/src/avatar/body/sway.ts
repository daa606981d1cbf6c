import { between, type Random } from '../random.ts';
import { createFollower } from './follower.ts';

const settleMs = 800;

/** People who stand shift their weight every 10 to 30 s. */
export const swayGapMs = { least: 10_000, most: 30_000 } as const;

export interface Sway {
  /** Where the weight rests: -1 on the right foot, 1 on the left. A calm figure stands on both. */
  step(deltaMs: number, calm: boolean): number;
}

/** The slow shift of weight from foot to foot that keeps a standing figure from looking like a statue. */
export function createSway(random: Random): Sway {
  const follower = createFollower(settleMs);
  let target = 0;
  let untilMs = between(random, 2_000, swayGapMs.least);
  return {
    step(deltaMs, calm) {
      untilMs -= deltaMs;
      if (untilMs <= 0) {
        target = between(random, 0.35, 1) * (target > 0 ? -1 : 1);
        untilMs = between(random, swayGapMs.least, swayGapMs.most);
      }
      return follower.step(deltaMs, calm ? 0 : target);
    },
  };
}
