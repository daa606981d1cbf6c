import type { SparseVector } from '../classifier/feature-space.ts';
import { manyClasses } from '../classifier/linear-classifier.ts';
import { type Meanings, rowOf, setApart } from '../meaning/meanings.ts';
import { learnWhitening, type Whitening } from '../meaning/whitening.ts';
import { openNeighbours } from '../meaning/neighbours.ts';
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
  const common = { language, classes, columns, labels };
  if (meanings === undefined || given === undefined) {
    const examples = sparse.map((vector) => ({ sparse: vector }));
    return {
      ...common,
      examples,
      examplesAfter: () => (place) => examples[place]!,
      dimensions: 0,
      neighboursOf: () => [],
    };
  }
  return { ...common, ...courseInMeanings({ sparse, meanings, given }, common) };
}

type InMeanings = Omit<Course, 'language' | 'classes' | 'columns' | 'labels'>;

function courseInMeanings(
  { sparse, meanings, given }: Pick<Seen, 'sparse'> & { meanings: Meanings; given: GivenMeanings },
  { classes, labels }: Pick<Course, 'classes' | 'labels'>,
): InMeanings {
  const { dimensions, mean } = meanings;
  const vectorOf = rowOf(given.vectors, dimensions);
  const exampleBy = (whitening: Whitening | undefined) => (place: number) => ({
    sparse: sparse[place]!,
    dense: setApart(vectorOf(place), { mean, whitening }),
  });
  const find = openNeighbours(meanings);
  const own = given.vectors.subarray(0, labels.length * dimensions);
  return {
    examples: [...labels.keys()].map(exampleBy(meanings.whitening)),
    examplesAfter: (places) => exampleBy(learnWhitening({ places, vectorOf, labels }, dimensions)),
    dimensions,
    neighboursOf: (place) => find(vectorOf(place)),
    ...(classes > manyClasses && { nearByMeaning: nearByMeaning(own, meanings, labels) }),
  };
}
