import { confidenceOf, type Thresholds } from './decision.ts';
import type { Trial } from './ranker.ts';

/** How many answers must be right among trials: a trial is harder than a visit, where the wording is there to be found. */
const rightShare = 0.9;

/** The share of trials, of those that could have been helped by asking back, that are given up to keep strangers out. */
const givenUpShare = 0.05;

/** For knowledge without trials that came out right. */
const cautious: Thresholds = { answer: 0.5, ask: 0.15 };

/** Below this nothing is alike, whatever a very small knowledge says about itself. */
const floor = 0.05;

/**
 * Lets the knowledge itself say how sure is sure enough, because scores mean something else with three wordings an entry
 * than with thirty: answers from the lowest confidence above which enough trials came out right.
 */
export function chooseThresholds(trials: readonly Trial[]): Thresholds {
  return { answer: Math.max(floor, answerFrom(trials)), ask: Math.max(floor, askFrom(trials)) };
}

function answerFrom(trials: readonly Trial[]): number {
  const surest = trials
    .map((trial) => ({
      confidence: confidenceOf(trial.ranking),
      right: trial.ranking[0]?.entry === trial.entry,
    }))
    .sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let threshold = cautious.answer;
  for (const [place, trial] of surest.entries()) {
    if (trial.right) right += 1;
    if (right / (place + 1) >= rightShare) threshold = trial.confidence;
  }
  return threshold;
}

function askFrom(trials: readonly Trial[]): number {
  const scores = trials
    .filter(({ entry, ranking }) => ranking.slice(0, 3).some((ranked) => ranked.entry === entry))
    .map(({ ranking }) => ranking[0]?.score ?? 0)
    .sort((one, other) => one - other);
  return scores[Math.floor(scores.length * givenUpShare)] ?? cautious.ask;
}
