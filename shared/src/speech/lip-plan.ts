import type { Viseme } from './viseme.ts';

/**
 * Mouth shapes of a clause whose sound nobody has heard yet, at an even pace; a voice that tells how far it has come stretches
 * them. Times count from the clause's start.
 */
export interface LipPlan {
  visemes: Viseme[];
  lengthMs: number;
  /** Where words begin: how many characters of the text come before them, and when they are due. */
  words: { character: number; atMs: number }[];
}
