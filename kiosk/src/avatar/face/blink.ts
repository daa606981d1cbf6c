import { smooth } from '../motion.ts';
import { between, logNormal, type Random } from '../random.ts';

/** Resting people blink about 17 times a minute, talking ones 26 (Bentivoglio and others, 1997). */
export const blinkHabits = {
  restGapMs: 3_500,
  talkGapMs: 2_300,
  /** Deviation of the gap's logarithm. */
  spread: 0.55,
  doubleShare: 0.15,
  closeMs: 60,
  holdMs: 40,
  openMs: 120,
} as const;

const blinkMs = blinkHabits.closeMs + blinkHabits.holdMs + blinkHabits.openMs;

export interface Blink {
  /** Moves time on and says how far the lids are closed, 0 to 1. */
  step(deltaMs: number, talking: boolean): number;
  /** Blinks now, as eyes do when they leap far. */
  start(): void;
}

/** Lids that close at human gaps, so that the face is never a mask. */
export function createBlink(random: Random): Blink {
  let sinceMs = blinkMs;
  let untilMs = between(random, 0, blinkHabits.restGapMs);
  const start = (): void => {
    if (sinceMs >= blinkMs) sinceMs = 0;
  };
  return {
    start,
    step(deltaMs, talking) {
      sinceMs += deltaMs;
      untilMs -= deltaMs;
      if (untilMs <= 0) {
        start();
        untilMs = gapMs(random, talking);
      }
      return closure(sinceMs);
    },
  };
}

function gapMs(random: Random, talking: boolean): number {
  if (random() < blinkHabits.doubleShare) return blinkMs + between(random, 40, 120);
  const { restGapMs, talkGapMs, spread } = blinkHabits;
  return blinkMs + logNormal(random, talking ? talkGapMs : restGapMs, spread);
}

function closure(sinceMs: number): number {
  const { closeMs, holdMs, openMs } = blinkHabits;
  return Math.min(smooth(sinceMs / closeMs), smooth(1 - (sinceMs - closeMs - holdMs) / openMs));
}
