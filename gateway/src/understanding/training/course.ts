import type { SparseVector } from '../classifier/feature-space.ts';
import { manyClasses } from '../classifier/linear-classifier.ts';
import { centred, type Meanings } from '../meaning/meanings.ts';
import { type Neighbour, openNeighbours } from '../meaning/neighbours.ts';
import type { Corpus } from './corpus.ts';
import type { Course } from './cross-validate.ts';

/** The wordings as the classifier sees them. */
interface Seen {
  meanings: Meanings | undefined;
  vectors: readonly Float32Array[];
  sparse: readonly SparseVector[];
  columns: number;
}

export function courseOf(corpus: Corpus, { sparse, columns, meanings, vectors }: Seen): Course {
  const labels = corpus.wordings.map(({ label }) => label);
  const { language, classes } = corpus;
  if (meanings === undefined) {
    const examples = sparse.map((vector) => ({ sparse: vector }));
    return { language, classes, columns, labels, examples, dimensions: 0, neighboursOf: () => [] };
  }
  const find = openNeighbours(meanings);
  const neighboursOf = (place: number): Neighbour[] => find(vectors[place]!);
  const classesOf = (near: readonly Neighbour[]): number[] => [
    ...new Set(near.map(({ wording }) => labels[wording]!)),
  ];
  return {
    language,
    classes,
    columns,
    labels,
    examples: sparse.map((vector, place) => ({
      sparse: vector,
      dense: centred(vectors[place]!, meanings.mean),
    })),
    dimensions: meanings.dimensions,
    neighboursOf,
    ...(classes > manyClasses && {
      nearByMeaning: vectors.map((_, place) => classesOf(neighboursOf(place))),
    }),
  };
}
