import { meanOf, type Meanings } from '../meaning/meanings.ts';
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
  const negatives = { type: 'exact', values: vectors.slice(split) } as const;
  if (wordings.length <= manyWordings)
    return { dimensions, mean, wordings: { type: 'exact', values: own }, negatives };
  return { dimensions, mean, wordings: inEightBits(own, dimensions), negatives, signs: signsOf(own, mean) };
}
