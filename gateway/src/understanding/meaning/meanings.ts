import type { Rows } from '../classifier/rows.ts';
import { whitened, type Whitening } from './whitening.ts';

/** What all texts of a knowledge mean, as plain data. */
export interface Meanings {
  dimensions: number;
  /** What the wordings have in common, which tells nothing. */
  mean: Float32Array;
  /** None where no topic has two wordings. */
  whitening?: Whitening;
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

/** One row of many, by its place. */
export function rowOf(vectors: Float32Array, dimensions: number): (place: number) => Float32Array {
  return (place) => vectors.subarray(place * dimensions, (place + 1) * dimensions);
}

/** A meaning as the classifier takes it: what sets it apart from the others of this knowledge. */
export function setApart(
  vector: Float32Array,
  { mean, whitening }: { mean: Float32Array; whitening?: Whitening | undefined },
): Float32Array {
  const difference = vector.map((value, at) => value - mean[at]!);
  const apart = whitening === undefined ? difference : whitened(difference, whitening);
  const scale = denseLength / (Math.hypot(...apart) || 1);
  return apart.map((value) => value * scale);
}
