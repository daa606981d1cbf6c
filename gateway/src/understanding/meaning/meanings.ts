import type { Rows } from '../classifier/rows.ts';

/** What all texts of a knowledge mean, as plain data. */
export interface Meanings {
  dimensions: number;
  /** What the wordings have in common, which tells nothing. */
  mean: Float32Array;
  wordings: Rows;
  negatives: Rows;
  /** Where there are many wordings: on which side of the mean their values lie. */
  signs?: Int32Array;
}

/** How much meaning counts beside n-grams, whose groups add up to about two thirds. */
const denseLength = 1.5;

/** The middle of all rows. */
export function meanOf(vectors: Float32Array, dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  const rows = vectors.length / dimensions;
  for (let start = 0; start < vectors.length; start += dimensions)
    for (let at = 0; at < dimensions; at += 1) mean[at]! += vectors[start + at]! / rows;
  return mean;
}

/** A meaning as the classifier takes it: what sets it apart from the others of this knowledge. */
export function centred(vector: Float32Array, mean: Float32Array): Float32Array {
  const apart = vector.map((value, at) => value - mean[at]!);
  const scale = denseLength / (Math.hypot(...apart) || 1);
  return apart.map((value) => value * scale);
}
