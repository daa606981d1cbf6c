import type { Routing, Topic } from '../router.ts';
import type { TrainedModel } from '../training/trained-model.ts';
import { explain } from './explain.ts';
import { isDenied } from './nearness.ts';
import type { Reading } from './question.ts';
import { isSure } from './thresholds.ts';

/** More than three choices are no help to someone who stands and listens. */
const mostChoices = 3;

/** A choice whose score is so far behind the best one is not worth offering. */
const farBehind = 0.6;

/** What a reading comes to: an answer, up to three choices, or neither. What a topic says it is not never comes to it. */
export function decide(reading: Reading, model: TrainedModel, topics: readonly Topic[]): Routing {
  const kept = withoutDenied(reading, model);
  if (kept.labels.length === 0) return { type: 'unknown' };
  const matches = explain(kept, model, topics);
  const [best] = matches;
  if (best === undefined) return { type: 'unknown' };
  if (kept.confidence < model.thresholds.ask) return { type: 'unknown', nearest: best };
  if (isSure(model.thresholds, kept)) return { type: 'sure', match: best };
  const [first = 0] = kept.scores;
  const near = matches.filter((_, at) => (kept.scores[at] ?? 0) >= farBehind * first);
  return { type: 'unsure', matches: near.slice(0, mostChoices) };
}

function withoutDenied(reading: Reading, model: TrainedModel): Reading {
  const kept = reading.labels.map((label) => !isDenied(reading, label, model));
  if (kept.every(Boolean)) return reading;
  const labels = reading.labels.filter((_, at) => kept[at]);
  const scores = reading.scores.filter((_, at) => kept[at]);
  const [first = 0, second = 0] = scores;
  const lost = (reading.scores[0] ?? 0) - first;
  return { ...reading, labels, scores, confidence: reading.confidence - lost, lead: first - second };
}
