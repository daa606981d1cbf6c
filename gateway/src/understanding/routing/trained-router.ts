import { findColumn, hashOf, noColumn } from '../classifier/feature-table.ts';
import { openNeighbours } from '../meaning/neighbours.ts';
import type { Routing, Topic } from '../router.ts';
import { normalise } from '@lobby/shared/question/normalise';
import { plainText } from '../text/plain-text.ts';
import type { TrainedModel } from '../training/trained-model.ts';
import { decide } from './decide.ts';
import { type MeaningOf, readQuestion } from './question.ts';

/** Routes questions of one language. */
export type RouteText = (text: string, signal: AbortSignal) => Promise<Routing>;

/** Routes by what was learnt from these topics, which must be the very ones. Without `meaningOf` it must have been learnt without meanings. */
export function createTrainedRouter(
  model: TrainedModel,
  topics: readonly Topic[],
  meaningOf?: MeaningOf,
): RouteText {
  const sense = meaningOf && model.meanings && { meaningOf, find: openNeighbours(model.meanings) };
  return async (text, signal) => {
    signal.throwIfAborted();
    const plain = plainText(text, model.language);
    const known = asWritten(plain, model, topics);
    if (known !== undefined) return known;
    return decide(await readQuestion(plain, { model, sense }, signal), model, topics);
  };
}

/** What is asked word for word as it was written needs no further thought. */
function asWritten(plain: string, model: TrainedModel, topics: readonly Topic[]): Routing | undefined {
  const asked = normalise(plain);
  const column = findColumn(model.exact.table, hashOf('exact', asked));
  if (column === noColumn) return undefined;
  const place = model.exact.wordings[column] ?? 0;
  const topic = topics[model.wordings.labels[place] ?? 0];
  const wording = topic?.wordings[model.wordings.places[place] ?? 0];
  if (topic === undefined || wording === undefined) return undefined;
  if (normalise(plainText(wording, model.language)) !== asked) return undefined;
  return { type: 'sure', match: { target: topic.target, score: 1, runnerUp: 0, wording, words: [asked] } };
}
