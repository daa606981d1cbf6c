import type { MouthShape } from '@lobby/shared/speech/viseme';

/** What is being heard right now, as far as a body shows it; asked afresh each frame, so that it can never run ahead of the sound. */
export interface Speech {
  /** Fills in how far each mouth shape is open, and says whether anything plays. */
  mouth(into: Record<MouthShape, number>): boolean;
  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress(): number;
  /** How long the clause that is heard still lasts, so that eyes can be back before it ends; 0 when nothing is heard or nobody knows. */
  leftMs(): number;
}

/** Nobody speaks. */
export const silence: Speech = { mouth: () => false, stress: () => 0, leftMs: () => 0 };
