/** What all wordings of a knowledge mean, as plain data. */
export interface Meanings {
  dimensions: number;
  /** What they have in common, which tells nothing. */
  mean: Float32Array;
  /** One row of length one for each wording; empty where an index stands for them. */
  vectors: Float32Array;
  /** The file of an index of the rows, where there are many. */
  index?: string;
}

/** How much meaning counts beside n-grams, whose groups add up to about two thirds. */
const denseLength = 1.5;

export function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  for (const vector of vectors)
    for (let at = 0; at < dimensions; at += 1) mean[at]! += vector[at]! / vectors.length;
  return mean;
}

/** A meaning as the classifier takes it: what sets it apart from the others of this knowledge. */
export function centred(vector: Float32Array, mean: Float32Array): Float32Array {
  const apart = vector.map((value, at) => value - mean[at]!);
  const scale = denseLength / (Math.hypot(...apart) || 1);
  return apart.map((value) => value * scale);
}
