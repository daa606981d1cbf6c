import { type MouthShape, mouthShapes } from '@lobby/shared/speech/viseme';
import { frameMs } from './lip-features.ts';
import type { LipFrame } from './lip-reader.ts';

/** A mouth and the moment of the sound's own clock it belongs to. */
export interface LipMoment extends LipFrame {
  atMs: number;
}

/** So much is kept for a clock that runs behind; more is of no use. */
const keptFrames = 100;

/** The mouths that were read from sound, until they are heard. */
export class LipTrack {
  readonly #moments: LipMoment[] = [];

  /** In order of time. */
  add(moment: LipMoment): void {
    this.#moments.push(moment);
    if (this.#moments.length > keptFrames) this.#moments.shift();
  }

  /** The mouth of a moment; undefined when no sound is known there. */
  at(atMs: number): LipFrame | undefined {
    const moment = this.#moments.findLast((each) => each.atMs <= atMs);
    return moment !== undefined && atMs - moment.atMs < 2 * frameMs ? moment : undefined;
  }

  /** Fills in the mouth of a moment; false when there is nothing to say. */
  mouth(atMs: number, into: Record<MouthShape, number>): boolean {
    const frame = this.at(atMs);
    if (frame === undefined) return false;
    for (const shape of mouthShapes) into[shape] = frame.weights[shape];
    return true;
  }
}
