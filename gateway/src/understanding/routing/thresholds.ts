import { fitLogistic, type Logistic, probabilityOf } from './logistic.ts';

/** A known wording, weighed as if nobody had written it down. */
export interface Trial {
  confidence: number;
  lead: number;
  right: boolean;
  amongThree: boolean;
}

/** From where on a match is trusted, and what its weight says about its being right. */
export interface Thresholds {
  /** The least confidence that is worth asking back about. */
  ask: number;
  /** The least probability of being right that is answered. */
  sure: number;
  right: Logistic;
}

/** How probable it must be that an answer is the right one; below, a question costs a visitor less than a wrong answer. */
const sureEnough = 0.65;

/** The share of trials, of those that could have been helped by asking back, that are given up to keep strangers out. */
const givenUpShare = 0.05;

/** With fewer trials than these, chance would decide. */
const enoughTrials = 40;

/**
 * Lets the knowledge itself say how sure is sure enough, because scores mean something else with three wordings a topic than with thirty. What
 * has too few wordings for that takes `cautious`, which was measured on the demo bank with as few.
 */
export function chooseThresholds(trials: readonly Trial[], cautious: Thresholds): Thresholds {
  if (trials.length < enoughTrials) return cautious;
  const right = fitLogistic(
    trials.map(({ confidence, lead }) => [confidence, lead]),
    trials.map((trial) => trial.right),
  );
  const helped = trials.filter(({ amongThree }) => amongThree).map(({ confidence }) => confidence);
  const ask = helped.toSorted((one, other) => one - other)[Math.floor(helped.length * givenUpShare)];
  return { ask: ask ?? cautious.ask, sure: sureEnough, right };
}

export function rightness(
  { right }: Thresholds,
  { confidence, lead }: { confidence: number; lead: number },
): number {
  return probabilityOf(right, [confidence, lead]);
}
