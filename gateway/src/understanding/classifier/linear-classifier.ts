import type { SparseVector } from './feature-space.ts';
import { strongest } from './strongest.ts';

/** A text as the classifier sees it: n-grams, and its meaning where there is a model for that. */
export interface Example {
  sparse: SparseVector;
  dense?: Float32Array;
}

/** One row of weights for each class: postings by column for n-grams, a plain table for meanings. */
export interface LinearClassifier {
  classes: number;
  starts: Uint32Array;
  postedClasses: Uint32Array;
  postedWeights: Float32Array;
  /** Classes times dimensions; empty without a model of meanings. */
  dense: Float32Array;
  dimensions: number;
}

/** Knowledge of more classes than these is looked through in two steps: what seems near first, then that alone in full. */
export const manyClasses = 1000;

/** How many classes that are near by their n-grams are looked at in full. */
const nearByWords = 30;

/**
 * The scores of all classes. Of many, only those near by n-grams, and those `nearByMeaning`, are scored by meaning too; the others stay far
 * behind.
 */
export function scoresOf(
  classifier: LinearClassifier,
  { sparse, dense }: Example,
  nearByMeaning: readonly number[],
): Float32Array {
  const scores = new Float32Array(classifier.classes);
  addSparse(scores, classifier, sparse);
  const { dimensions } = classifier;
  if (dense === undefined || dimensions === 0) return scores;
  const many = classifier.classes > manyClasses;
  const looked = many ? new Set([...strongest(scores, nearByWords), ...nearByMeaning]) : scores.keys();
  const whole = many ? new Float32Array(classifier.classes).fill(-Infinity) : scores;
  for (const label of looked)
    whole[label] = scores[label]! + product(classifier.dense, label * dimensions, dense);
  return whole;
}

function addSparse(
  scores: Float32Array,
  { starts, postedClasses, postedWeights }: LinearClassifier,
  { columns, values }: SparseVector,
): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]!;
    const value = values[at]!;
    for (let post = starts[column]!, end = starts[column + 1]!; post < end; post += 1)
      scores[postedClasses[post]!]! += value * postedWeights[post]!;
  }
}

/** The product of a vector with a row of a table. */
export function product(table: Float32Array, start: number, vector: Float32Array): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < vector.length; at += 4) {
    one += table[start + at]! * vector[at]!;
    two += table[start + at + 1]! * vector[at + 1]!;
    three += table[start + at + 2]! * vector[at + 2]!;
    four += table[start + at + 3]! * vector[at + 3]!;
  }
  return one + two + three + four;
}
