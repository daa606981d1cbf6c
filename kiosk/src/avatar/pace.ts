/** How finely the stage draws. */
export interface Grade {
  /** Most pixels drawn a frame, in millions; a picture never has more than its screen. */
  megapixels: number;
  /** Outlines nearly double what is drawn. */
  outlines: boolean;
}

/** From fine to coarse. The last ones are for machines without a graphics chip, where every pixel is the processor's. */
const grades: readonly Grade[] = [
  { megapixels: 3, outlines: true },
  { megapixels: 1.4, outlines: true },
  { megapixels: 0.6, outlines: true },
  { megapixels: 0.3, outlines: false },
  { megapixels: 0.1, outlines: false },
];

const coarsest: Grade = { megapixels: 0.1, outlines: false };

export function gradeAt(index: number): Grade {
  return grades[index] ?? coarsest;
}

/** Where each kind of graphics begins. */
export const firstGrade = { chip: 0, processor: 3 } as const;

export const paceLimits = {
  /** Slower than this for a whole trial, and the stage goes one grade down. */
  slowMs: 45,
  trialFrames: 12,
  /** The stage leaves the processor to ears and voice for this share of the time once frames are slow. */
  rest: 0.5,
} as const;

export interface Pace {
  grade: number;
  /** Frames in a row that were slow. */
  slowFrames: number;
  /** Until the next frame may be drawn. */
  waitMs: number;
}

/**
 * Decides after each drawn frame, from what it cost, how fine the next ones are and how long to rest before them.
 * Never goes finer again: a picture that swings between grades is worse than a coarse one.
 */
export function paceAfter(pace: Pace, costMs: number): Pace {
  const slow = costMs > paceLimits.slowMs;
  const slowFrames = slow ? pace.slowFrames + 1 : 0;
  const lower = slowFrames >= paceLimits.trialFrames && pace.grade < grades.length - 1;
  return {
    grade: lower ? pace.grade + 1 : pace.grade,
    slowFrames: lower ? 0 : slowFrames,
    waitMs: slow ? (costMs * paceLimits.rest) / (1 - paceLimits.rest) : 0,
  };
}

/** Drawn pixels by page pixels, in each direction, for a picture of this many page pixels. */
export function sharpnessOf(grade: Grade, pagePixels: number, screenSharpness: number): number {
  return Math.min(screenSharpness, Math.sqrt((grade.megapixels * 1e6) / pagePixels));
}
