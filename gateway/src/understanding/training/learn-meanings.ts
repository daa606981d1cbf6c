import { meanOf, type Meanings } from '../meaning/meanings.ts';
import { manyWordings, writeIndex } from '../meaning/neighbours.ts';
import type { TrainingTask } from './train.ts';

/** The meanings of a knowledge, and those of its wordings one by one. */
export interface LearntMeanings {
  meanings?: Meanings;
  vectors: Float32Array[];
  negativeVectors: Float32Array;
}

/** Takes the rows apart, and writes an index where there are too many to look through. */
export function learnMeanings({ corpus, meanings: given, indexPath }: TrainingTask): LearntMeanings {
  const count = corpus.wordings.length;
  if (given === undefined || count === 0) return { vectors: [], negativeVectors: new Float32Array() };
  const { dimensions } = given;
  const own = given.vectors.slice(0, count * dimensions);
  const vectors = Array.from({ length: count }, (_, row) =>
    own.subarray(row * dimensions, (row + 1) * dimensions),
  );
  const meanings: Meanings = { dimensions, mean: meanOf(vectors, dimensions), vectors: own };
  const negativeVectors = given.vectors.slice(count * dimensions);
  if (count <= manyWordings) return { meanings, vectors, negativeVectors };
  writeIndex(meanings, indexPath);
  return {
    meanings: { ...meanings, vectors: new Float32Array(), index: indexPath },
    vectors,
    negativeVectors,
  };
}
