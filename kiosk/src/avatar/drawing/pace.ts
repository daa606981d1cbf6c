import type { Phase } from '@lobby/shared/protocol/visitor';

/** How finely the stage draws. */
export interface Grade {
  /** Most pixels drawn a frame, in millions; a picture never has more than its screen. */
  megapixels: number;
  /** Outlines nearly double what is drawn. */
  outlines: boolean;
  /** Frames that cost more than this for a whole trial lead to the next grade. */
  patienceMs: number;
}

/** From fine to coarse. The last ones are for machines without a graphics chip, where every pixel is the processor's. */
const grades: readonly Grade[] = [
  { megapixels: 3, outlines: true, patienceMs: 40 },
  { megapixels: 1.4, outlines: true, patienceMs: 40 },
  { megapixels: 0.6, outlines: true, patienceMs: 60 },
  { megapixels: 0.3, outlines: false, patienceMs: 160 },
];

const coarsest: Grade = { megapixels: 0.15, outlines: false, patienceMs: Infinity };

export function gradeAt(index: number): Grade {
  return grades[index] ?? coarsest;
}

/** Where each kind of graphics begins. */
export const firstGrade = { chip: 0, processor: 3 } as const;

/**
 * How long the stage rests after a slow frame, by what the frame cost. Ears and the answer share the processor with it and come
 * first; while the avatar speaks its lips do.
 */
export const restAfter: Record<Phase, number> = { idle: 1, listening: 1.5, thinking: 3, speaking: 0.25 };

export const paceLimits = {
  trialFrames: 12,
  /** A frame that costs more is followed by a rest. */
  restAboveMs: 45,
} as const;

export interface Pace {
  grade: number;
  /** Frames in a row that cost more than the grade's patience. */
  slowFrames: number;
  /** Until the next frame may be drawn. */
  waitMs: number;
}

/**
 * Decides after each drawn frame, from what it cost, how fine the next ones are and how long to rest before them.
 * Never goes finer again: a picture that swings between grades is worse than a coarse one.
 */
export function paceAfter(pace: Pace, costMs: number, phase: Phase): Pace {
  const slowFrames = costMs > gradeAt(pace.grade).patienceMs ? pace.slowFrames + 1 : 0;
  const lower = slowFrames >= paceLimits.trialFrames;
  return {
    grade: lower ? pace.grade + 1 : pace.grade,
    slowFrames: lower ? 0 : slowFrames,
    waitMs: costMs > paceLimits.restAboveMs ? costMs * restAfter[phase] : 0,
  };
}

/** Drawn pixels by page pixels, in each direction, for a picture of this many page pixels. */
export function sharpnessOf(grade: Grade, pagePixels: number, screenSharpness: number): number {
  return Math.min(screenSharpness, Math.sqrt((grade.megapixels * 1e6) / pagePixels));
}
