import { between, type Random } from '../random.ts';

/** Two small dips, the second shallower: "go on, I follow". */
const nodMs = 900;

const gapMs = { least: 3_500, most: 7_500 } as const;

export interface Nod {
  /** How far the head is dipped, -0.2 to 1. New nods begin only while `listening`; one that began is finished. */
  step(deltaMs: number, listening: boolean): number;
}

/** The listener's nod, which tells a visitor without words that they are being heard. */
export function createNod(random: Random): Nod {
  let sinceMs = nodMs;
  let untilMs: number = gapMs.least;
  return {
    step(deltaMs, listening) {
      sinceMs += deltaMs;
      if (listening) untilMs -= deltaMs;
      if (untilMs <= 0) {
        sinceMs = 0;
        untilMs = between(random, gapMs.least, gapMs.most);
      }
      return dip(sinceMs / nodMs);
    },
  };
}

function dip(along: number): number {
  if (along >= 1) return 0;
  return (
    Math.sin(along * Math.PI * 4) * (1 - along) ** 1.2 * Math.min(1, along * 8) * (along < 0.5 ? 1 : 0.7)
  );
}
