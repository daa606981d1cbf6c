import { approach } from '../motion.ts';
import { between, type Random } from '../random.ts';

const settleMs = 1_400;

/** People who stand shift their weight every 10 to 30 s. */
const holdMs = { least: 9_000, most: 22_000 } as const;

export interface Sway {
  /** Where the weight rests: -1 on the right foot, 1 on the left. */
  step(deltaMs: number): number;
}

/** The slow shift of weight from foot to foot that keeps a standing figure from looking like a statue. */
export function createSway(random: Random): Sway {
  const pull = { deltaMs: 0, settleMs };
  let rests = 0;
  let target = 0;
  let untilMs = between(random, 2_000, holdMs.least);
  return {
    step(deltaMs) {
      untilMs -= deltaMs;
      if (untilMs <= 0) {
        target = between(random, 0.35, 1) * (target > 0 ? -1 : 1);
        untilMs = between(random, holdMs.least, holdMs.most);
      }
      pull.deltaMs = deltaMs;
      rests = approach(rests, target, pull);
      return rests;
    },
  };
}
