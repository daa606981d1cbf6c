import { meanOf, type Meanings, rowOf } from '../meaning/meanings.ts';
import { learnWhitening } from '../meaning/whitening.ts';
import { manyWordings } from '../meaning/neighbours.ts';
import { inEightBits } from '../classifier/rows.ts';
import { signsOf } from '../meaning/signs.ts';
import type { Corpus } from './corpus.ts';

/** The meanings of a corpus's `textsOf`, one row of length one after another. */
export interface GivenMeanings {
  vectors: Float32Array;
  dimensions: number;
}

/** Puts meanings into the form in which they are looked through. */
export function learnMeanings({ wordings }: Corpus, { vectors, dimensions }: GivenMeanings): Meanings {
  const split = wordings.length * dimensions;
  const own = vectors.slice(0, split);
  const mean = meanOf(own, dimensions);
  const places = [...wordings.keys()];
  const labels = wordings.map(({ label }) => label);
  const whitening = learnWhitening({ places, vectorOf: rowOf(own, dimensions), labels }, dimensions);
  const many = wordings.length > manyWordings;
  return {
    dimensions,
    mean,
    ...(whitening !== undefined && { whitening }),
    wordings: many ? inEightBits(own, dimensions) : { type: 'exact', values: own },
    negatives: { type: 'exact', values: vectors.slice(split) },
    ...(many && { signs: signsOf(own, mean) }),
  };
}
