import { product } from '../classifier/linear-classifier.ts';
import { byColumn, cosineWith } from '../classifier/sparse-rows.ts';
import type { Labelled, TrainedModel } from '../training/trained-model.ts';
import type { Reading } from './question.ts';

/** A text of a class and how near a question is to it, in words and, where both are known, in meaning. */
interface Near {
  place: number;
  nearness: number;
}

/** The wording of a class that is nearest. */
export function nearestWording(
  reading: Reading,
  label: number,
  { wordings }: TrainedModel,
): Near | undefined {
  return nearest(reading, label, wordings);
}

/** Whether a question is nearer to what a class is not than to what it is. */
export function isDenied(reading: Reading, label: number, { wordings, negatives }: TrainedModel): boolean {
  if (!negatives.labels.includes(label)) return false;
  const against = nearest(reading, label, negatives)?.nearness ?? 0;
  return against > (nearest(reading, label, wordings)?.nearness ?? 0);
}

function nearest(reading: Reading, label: number, texts: Labelled): Near | undefined {
  const own = byColumn(reading.sparse);
  let best: Near | undefined;
  for (let place = texts.labels.indexOf(label); texts.labels[place] === label; place += 1) {
    const nearness = cosineWith(own, place, texts.rows) + nearInMeaning(reading, place, texts);
    if (best === undefined || nearness > best.nearness) best = { place, nearness };
  }
  return best;
}

function nearInMeaning({ vector }: Reading, place: number, { vectors }: Labelled): number {
  if (vector === undefined || vectors.length === 0) return 0;
  return product(vectors, place * vector.length, vector);
}
