import { smooth } from '../motion.ts';
import { between, type Random } from '../random.ts';

/** Parts of one breath of a person at rest, in milliseconds; together 4 s. */
export const breathHabits = { inMs: 1_450, fullMs: 150, outMs: 1_700, emptyMs: 700 } as const;

/** No breath is like the one before: each goes at its own tempo, to its own depth, and pauses as long as it likes. */
const variety = { tempo: [0.86, 1.14], depth: [0.8, 1.1], pause: [0.4, 1.6] } as const;

export interface Breath {
  /** How full the chest is: 0 empty, about 1 full. */
  step(deltaMs: number): number;
}

export function createBreath(random: Random): Breath {
  const { inMs, fullMs, outMs, emptyMs } = breathHabits;
  let sinceMs = 0;
  let tempo = 1;
  let depth = 1;
  let lengthMs = inMs + fullMs + outMs + emptyMs;
  return {
    step(deltaMs) {
      sinceMs += deltaMs;
      if (sinceMs >= lengthMs) {
        sinceMs -= lengthMs;
        tempo = between(random, ...variety.tempo);
        depth = between(random, ...variety.depth);
        lengthMs = (inMs + fullMs + outMs) * tempo + emptyMs * between(random, ...variety.pause);
      }
      const along = sinceMs / tempo;
      return depth * Math.min(smooth(along / inMs), smooth(1 - (along - inMs - fullMs) / outMs));
    },
  };
}
