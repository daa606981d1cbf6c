import type { SparseVector } from './feature-space.ts';
import { productWith, type Rows } from './rows.ts';
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
  /** One row for each class; none without a model of meanings. */
  dense?: Rows;
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
  if (dense === undefined || classifier.dense === undefined) return scores;
  const many = classifier.classes > manyClasses;
  const looked = many ? new Set([...strongest(scores, nearByWords), ...nearByMeaning]) : scores.keys();
  const whole = many ? new Float32Array(classifier.classes).fill(-Infinity) : scores;
  for (const label of looked) whole[label] = scores[label]! + productWith(classifier.dense, label, dense);
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
