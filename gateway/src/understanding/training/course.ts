import type { SparseVector } from '../classifier/feature-space.ts';
import { manyClasses } from '../classifier/linear-classifier.ts';
import { centred, type Meanings } from '../meaning/meanings.ts';
import { type Neighbour, openNeighbours } from '../meaning/neighbours.ts';
import type { Corpus } from './corpus.ts';
import type { Course } from './cross-validate.ts';
import type { GivenMeanings } from './learn-meanings.ts';
import { nearByMeaning } from './near-by-meaning.ts';

/** The wordings as the classifier sees them. */
interface Seen {
  sparse: readonly SparseVector[];
  columns: number;
  /** None where it is learnt by words alone. */
  meanings: Meanings | undefined;
  given: GivenMeanings | undefined;
}

export function courseOf(corpus: Corpus, { sparse, columns, meanings, given }: Seen): Course {
  const labels = corpus.wordings.map(({ label }) => label);
  const { language, classes } = corpus;
  if (meanings === undefined || given === undefined) {
    const examples = sparse.map((vector) => ({ sparse: vector }));
    return { language, classes, columns, labels, examples, dimensions: 0, neighboursOf: () => [] };
  }
  const { dimensions, mean } = meanings;
  const own = given.vectors.subarray(0, labels.length * dimensions);
  const vectorOf = (place: number): Float32Array =>
    own.subarray(place * dimensions, (place + 1) * dimensions);
  const find = openNeighbours(meanings);
  const neighboursOf = (place: number): Neighbour[] => find(vectorOf(place));
  return {
    language,
    classes,
    columns,
    labels,
    examples: sparse.map((vector, place) => ({ sparse: vector, dense: centred(vectorOf(place), mean) })),
    dimensions,
    neighboursOf,
    ...(classes > manyClasses && { nearByMeaning: nearByMeaning(own, meanings, labels) }),
  };
}
