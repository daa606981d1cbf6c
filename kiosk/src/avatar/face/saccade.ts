import { smooth } from '../motion.ts';
import { apart, type Direction } from './direction.ts';

/** The main sequence of human saccades: 21 ms and 2.2 ms for each degree (Carpenter, Movements of the Eyes, 1988). */
const shortestMs = 21;
const msPerDegree = 2.2;

export interface Saccade {
  /** Leaps from wherever the eyes are just now; returns how far, in degrees. */
  leap(to: Direction): number;
  step(deltaMs: number): void;
}

/** Moves `eyes`, in place, as eyes move: in leaps whose length decides their time, and not at all in between. */
export function createSaccade(eyes: Direction): Saccade {
  const from: Direction = { ...eyes };
  const to: Direction = { ...eyes };
  let lengthMs = shortestMs;
  let sinceMs = lengthMs;
  return {
    leap(target) {
      Object.assign(from, eyes);
      Object.assign(to, target);
      const degrees = apart(from, to);
      lengthMs = shortestMs + msPerDegree * degrees;
      sinceMs = 0;
      return degrees;
    },
    step(deltaMs) {
      sinceMs += deltaMs;
      const along = smooth(sinceMs / lengthMs);
      eyes.yaw = from.yaw + (to.yaw - from.yaw) * along;
      eyes.pitch = from.pitch + (to.pitch - from.pitch) * along;
    },
  };
}
