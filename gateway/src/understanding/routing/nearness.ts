import { byColumn, cosineWith } from '../classifier/sparse-rows.ts';
import { productWith, type Rows } from '../classifier/rows.ts';
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
  { wordings, meanings }: TrainedModel,
): Near | undefined {
  return nearest(reading, label, { ...wordings, meanings: meanings?.wordings });
}

/** Whether a question is nearer to what a class is not than to what it is. */
export function isDenied(reading: Reading, label: number, model: TrainedModel): boolean {
  const { negatives, meanings } = model;
  if (!negatives.labels.includes(label)) return false;
  const against = nearest(reading, label, { ...negatives, meanings: meanings?.negatives })?.nearness ?? 0;
  return against > (nearestWording(reading, label, model)?.nearness ?? 0);
}

interface Texts extends Labelled {
  meanings: Rows | undefined;
}

function nearest(reading: Reading, label: number, { labels, rows, meanings }: Texts): Near | undefined {
  const own = byColumn(reading.sparse);
  const { vector } = reading;
  let best: Near | undefined;
  for (let place = labels.indexOf(label); labels[place] === label; place += 1) {
    const inMeaning = vector && meanings ? productWith(meanings, place, vector) : 0;
    const nearness = cosineWith(own, place, rows) + inMeaning;
    if (best === undefined || nearness > best.nearness) best = { place, nearness };
  }
  return best;
}
