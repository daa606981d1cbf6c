import { between, type Random } from '../random.ts';

/** Two small dips, the second shallower: "go on, I follow". */
const nodMs = 1_000;

export const nodGapMs = { least: 3_500, most: 7_500 } as const;

/** A nod that was asked for is an answer, and deeper. */
const askedDepth = 2.2;

export interface Nod {
  /** Nods now. One that has begun is finished first. */
  start(): void;
  /** How far the head is dipped; 1 is a listener's nod. Those come by themselves only while `listening`. */
  step(deltaMs: number, listening: boolean): number;
}

/** The nod: asked for as an answer, or a listener's, which tells a visitor without words that they are being heard. */
export function createNod(random: Random): Nod {
  let sinceMs = nodMs;
  let depth = 1;
  let untilMs: number = nodGapMs.least;
  return {
    start() {
      if (sinceMs < nodMs) return;
      sinceMs = 0;
      depth = askedDepth;
    },
    step(deltaMs, listening) {
      sinceMs += deltaMs;
      if (listening) untilMs -= deltaMs;
      if (untilMs <= 0 && sinceMs >= nodMs) {
        sinceMs = 0;
        depth = between(random, 0.7, 1.1);
        untilMs = between(random, nodGapMs.least, nodGapMs.most);
      }
      return depth * dip(sinceMs / nodMs);
    },
  };
}

function dip(along: number): number {
  if (along >= 1) return 0;
  const hump = Math.sin(along * Math.PI * 2) ** 2;
  return along < 0.5 ? hump : hump * 0.5;
}
