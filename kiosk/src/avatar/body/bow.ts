import { smooth } from '../motion.ts';

const downMs = 650;
const holdMs = 350;
const upMs = 850;

export interface Bow {
  start(): void;
  /** 0 upright, 1 fully bowed. */
  step(deltaMs: number): number;
}

/** The greeting bow: down a little faster than up. A start during a bow changes nothing. */
export function createBow(): Bow {
  const wholeMs = downMs + holdMs + upMs;
  let sinceMs = wholeMs;
  return {
    start() {
      if (sinceMs >= wholeMs) sinceMs = 0;
    },
    step(deltaMs) {
      sinceMs += deltaMs;
      return Math.min(smooth(sinceMs / downMs), smooth(1 - (sinceMs - downMs - holdMs) / upMs));
    },
  };
}
