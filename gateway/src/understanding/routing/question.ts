import { type SparseVector, placeIn } from '../classifier/feature-space.ts';
import { setApart } from '../meaning/meanings.ts';
import type { FindNeighbours } from '../meaning/neighbours.ts';
import { correctMisheard } from '../misheard/correct-misheard.ts';
import { extract } from '../text/extract.ts';
import type { TrainedModel } from '../training/trained-model.ts';
import { weigh, type Weighed } from './weigh.ts';

/** The meaning of one text. Throws the signal's reason when stopped. */
export type MeaningOf = (text: string, signal: AbortSignal) => Promise<Float32Array>;

/** One way of reading a question. */
export interface Reading extends Weighed {
  text: string;
  sparse: SparseVector;
  vector?: Float32Array;
}

/** What meanings need: who finds one, and the wordings near it. */
export interface MeaningSense {
  meaningOf: MeaningOf;
  find: FindNeighbours;
}

/** How much surer the words of the knowledge must make a question than the words that were heard; meanings add up to much more. */
const costOfCorrection = { words: 0.1, meanings: 0.5 } as const;

/**
 * Reads a plain question as it is and as it may have been before it was misheard; gives what is surer. The correction bends what is not about
 * this knowledge too, and so has to be clearly better.
 */
export async function readQuestion(
  text: string,
  { model, sense }: { model: TrainedModel; sense: MeaningSense | undefined },
  signal: AbortSignal,
): Promise<Reading> {
  const heard = await readText(text, { model, sense }, signal);
  const corrected = correctMisheard(text, model.lexicon);
  if (corrected === text) return heard;
  const meant = await readText(corrected, { model, sense }, signal);
  const confidence = meant.confidence - costOfCorrection[meant.vector === undefined ? 'words' : 'meanings'];
  return confidence > heard.confidence ? { ...meant, confidence } : heard;
}

async function readText(
  text: string,
  { model, sense }: { model: TrainedModel; sense: MeaningSense | undefined },
  signal: AbortSignal,
): Promise<Reading> {
  const sparse = placeIn(model.space, extract(text, model.language));
  const scales = {
    language: model.language,
    classifier: model.classifier,
    labels: model.wordings.labels,
  };
  if (sense === undefined || model.meanings === undefined)
    return { text, sparse, ...weigh(scales, { sparse }, []) };
  const vector = await sense.meaningOf(text, signal);
  const dense = setApart(vector, model.meanings);
  return { text, sparse, vector, ...weigh(scales, { sparse, dense }, sense.find(vector)) };
}
