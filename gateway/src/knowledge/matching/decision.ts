import type { Ranked } from './ranker.ts';

/** What a ranking is worth: sure enough to answer, only to ask back, or not even that. */
export type Decision =
  | { type: 'answer'; entry: string; score: number; runnerUp: number }
  | { type: 'unsure'; entries: string[] }
  | { type: 'unknown' };

/** From where on a ranking is trusted. */
export interface Thresholds {
  /** The least confidence (see `confidenceOf`) that is answered. */
  answer: number;
  /** The least score of the best entry that is worth asking back about. */
  ask: number;
}

/** More than three choices are no help to someone who stands and listens. */
const mostChoices = 3;

/** A choice this far behind the best one, as a share of its score, is not worth offering. */
const farBehind = 0.6;

export function decide(ranking: readonly Ranked[], thresholds: Thresholds): Decision {
  const [best, second] = ranking;
  if (best === undefined || best.score < thresholds.ask) return { type: 'unknown' };
  if (confidenceOf(ranking) >= thresholds.answer)
    return { type: 'answer', entry: best.entry, score: best.score, runnerUp: second?.score ?? 0 };
  const near = ranking.filter(({ score }) => score >= farBehind * best.score);
  return { type: 'unsure', entries: near.slice(0, mostChoices).map(({ entry }) => entry) };
}

/** How much better the best entry is than nothing, and than the next: either alone tells right from wrong less well. */
export function confidenceOf(ranking: readonly Ranked[]): number {
  const [best, second] = ranking;
  if (best === undefined) return 0;
  return best.score + (best.score - (second?.score ?? 0));
}
