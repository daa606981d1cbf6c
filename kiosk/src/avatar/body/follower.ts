import { approach } from '../motion.ts';

/** Follows a target through two lags, one after the other, so that it sets off as gently as it arrives. */
export interface Follower {
  step(deltaMs: number, target: number): number;
}

/** `settleMs` is that of each lag: nine tenths of the way are done after about four times as long. */
export function createFollower(settleMs: number): Follower {
  const pull = { deltaMs: 0, settleMs };
  let drawn = 0;
  let value = 0;
  return {
    step(deltaMs, target) {
      pull.deltaMs = deltaMs;
      drawn = approach(drawn, target, pull);
      value = approach(value, drawn, pull);
      return value;
    },
  };
}
