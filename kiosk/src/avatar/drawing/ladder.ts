import type { Phase } from '@lobby/shared/protocol/visitor';

/** How finely the stage draws. */
export interface Rung {
  /** Most pixels drawn a frame, in millions; a picture never has more than its screen. */
  megapixels: number;
  /** Outlines nearly double what is drawn. */
  outlines: boolean;
  /** How often hair swings: `Infinity` is with every frame. */
  hairHz: number;
  /** Frames that cost more than this for a whole trial lead one rung down. */
  patienceMs: number;
}

/**
 * From fine to coarse: first fewer pixels, then no outlines, then calmer hair. The last ones are for machines without a graphics chip,
 * where every pixel is the processor's. Below them is the still picture.
 */
const rungs: readonly Rung[] = [
  { megapixels: 3, outlines: true, hairHz: Infinity, patienceMs: 40 },
  { megapixels: 1.4, outlines: true, hairHz: Infinity, patienceMs: 40 },
  { megapixels: 0.6, outlines: true, hairHz: Infinity, patienceMs: 60 },
  { megapixels: 0.3, outlines: false, hairHz: Infinity, patienceMs: 160 },
  { megapixels: 0.15, outlines: false, hairHz: 30, patienceMs: 400 },
  { megapixels: 0.15, outlines: false, hairHz: 15, patienceMs: 1_500 },
];

/** Where each kind of graphics begins; it never gets finer than that. */
export const firstRung = { chip: 0, processor: 3 } as const;

/** What is left when even that is too much: nothing is drawn, and so nothing is slow. */
const coarsest: Rung = { megapixels: 0.15, outlines: false, hairHz: 15, patienceMs: Infinity };

export function rungAt(place: number): Rung {
  return rungs[place] ?? coarsest;
}

/** Whether a still picture stands in for the figure at this place. */
export function isStill(place: number): boolean {
  return place >= rungs.length;
}

export const ladderLimits = {
  /** Slow frames in a row that lead one rung down. */
  trialFrames: 12,
  /** Calm before the first rung up; each later one takes twice the calm of the one before. */
  calmMs: 10 * 60_000,
  /** What a frame that is not cheap takes back of the calm so far. */
  setbackMs: 30_000,
} as const;

/** Where the stage stands. */
export interface Ladder {
  place: number;
  /** The finest place there is for this machine. */
  finest: number;
  slowFrames: number;
  /** Time with nobody served and frames cheap enough for the next finer rung. */
  calmMs: number;
  /** The calm it takes to go up. */
  neededMs: number;
}

export function ladderFrom(place: number): Ladder {
  return { place, finest: place, slowFrames: 0, calmMs: 0, neededMs: ladderLimits.calmMs };
}

/** What is known when a frame was drawn, or a while has passed in which the picture stood still. */
export interface Judged {
  /** Undefined where nothing was drawn. */
  costMs: number | undefined;
  elapsedMs: number;
  phase: Phase;
}

/**
 * Decides how fine the next frames are. Down at once, because a visitor sees every slow frame; up only after a long calm, one rung at
 * a time and each time more reluctantly: a kiosk that runs for weeks should get over one bad minute, and never swing between rungs.
 */
export function judge(ladder: Ladder, judged: Judged): Ladder {
  const slowFrames = isSlow(ladder, judged) ? ladder.slowFrames + 1 : 0;
  if (slowFrames >= ladderLimits.trialFrames) {
    return { ...ladder, place: ladder.place + 1, slowFrames: 0, calmMs: 0 };
  }
  const calmMs = calmAfter(ladder, judged);
  if (calmMs < ladder.neededMs) return { ...ladder, slowFrames, calmMs };
  return { ...ladder, place: ladder.place - 1, slowFrames: 0, calmMs: 0, neededMs: ladder.neededMs * 2 };
}

function isSlow({ place }: Ladder, { costMs = 0 }: Judged): boolean {
  return costMs > rungAt(place).patienceMs;
}

function calmAfter({ place, finest, calmMs }: Ladder, { costMs = 0, elapsedMs, phase }: Judged): number {
  if (place === finest || phase !== 'idle') return calmMs;
  // A finer rung costs about twice as much.
  if (costMs > rungAt(place - 1).patienceMs / 2) return Math.max(0, calmMs - ladderLimits.setbackMs);
  return calmMs + elapsedMs;
}

/** Drawn pixels by page pixels, in each direction, for a picture of this many page pixels. */
export function sharpnessOf({ megapixels }: Rung, pagePixels: number, screenSharpness: number): number {
  return Math.min(screenSharpness, Math.sqrt((megapixels * 1e6) / pagePixels));
}
