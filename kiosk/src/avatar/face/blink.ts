import { smooth } from '../motion.ts';
import { between, logNormal, type Random } from '../random.ts';

/** What the eyes are busy with: resting people blink about 17 times a minute, talking ones 26, reading ones 5 (Bentivoglio and others, 1997). */
export type Occupation = 'resting' | 'talking' | 'reading';

export const blinkHabits = {
  /** Mean from the start of one blink to the start of the next, the second of a double not counted. */
  gapMs: { resting: 3_500, talking: 2_300, reading: 6_000 } satisfies Record<Occupation, number>,
  /** Deviation of the gap's logarithm. */
  spread: 0.55,
  doubleShare: 0.15,
  /** From the end of a blink to its double. */
  doubleGapMs: [60, 140],
  lengthMs: { mean: 210, spread: 0.28, least: 110, most: 390 },
} as const;

/** Shares of a blink: lids fall faster than they rise, and rest a moment in between. */
const fallShare = 0.28;
const restShare = 0.17;

/** Lids that a mood or a bow has lowered further than this do not blink. */
export const loweredEnough = 0.5;

export interface Blink {
  /** Moves time on and says how far a blink closes the lids, 0 to 1. `lowered` is how far something else has closed them. */
  step(deltaMs: number, occupation: Occupation, lowered: number): number;
  /** Blinks now, as eyes do when they leap far. */
  start(): void;
}

/** Lids that close at human gaps, so that the face is never a mask. */
export function createBlink(random: Random): Blink {
  let lengthMs = 0;
  let sinceMs = 0;
  /** How much of the gap is left, as a share of the mean: a change of occupation counts from the moment it comes. */
  let left = random();
  let doubleInMs = Infinity;
  const start = (): void => {
    if (sinceMs < lengthMs) return;
    sinceMs = 0;
    lengthMs = lengthOf(random);
  };
  return {
    start,
    step(deltaMs, occupation, lowered) {
      sinceMs += deltaMs;
      left -= deltaMs / blinkHabits.gapMs[occupation];
      doubleInMs -= deltaMs;
      if (lowered < loweredEnough && (left <= 0 || doubleInMs <= 0)) {
        start();
        doubleInMs = Infinity;
        if (left <= 0) {
          left = logNormal(random, 1, blinkHabits.spread);
          if (random() < blinkHabits.doubleShare) {
            doubleInMs = lengthMs + between(random, ...blinkHabits.doubleGapMs);
          }
        }
      }
      return sinceMs < lengthMs ? closure(sinceMs / lengthMs) : 0;
    },
  };
}

function lengthOf(random: Random): number {
  const { mean, spread, least, most } = blinkHabits.lengthMs;
  return Math.min(most, Math.max(least, logNormal(random, mean, spread)));
}

function closure(along: number): number {
  return Math.min(smooth(along / fallShare), smooth((1 - along) / (1 - fallShare - restShare)));
}
