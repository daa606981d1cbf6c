import type { MouthShape } from '@lobby/shared/speech/viseme';

/** A shape and how far it is reached, 0..1. */
export type MouthPart = readonly [shape: MouthShape, weight: number];

/** The shapes of one sound in order, sharing its time; none for a sound that leaves the mouth to its neighbours. */
export type Mouth = readonly MouthPart[];
