import { fitLogistic, type Logistic, probabilityOf } from './logistic.ts';
import type { Weighed } from './weigh.ts';

/** What of a weighed question says how sure is sure. */
export type Evidence = Pick<Weighed, 'confidence' | 'lead' | 'familiarity'>;

/** A known wording, weighed as if nobody had written it down. */
export interface Trial extends Evidence {
  right: boolean;
  amongThree: boolean;
}

/** What a knowledge says of itself. */
export interface Trials {
  own: Trial[];
  /** Wordings of topics that were left out whole: of this field, and without an answer. */
  strangers: Evidence[];
}

/** From where on a match is trusted, and what its weight says about its being right. */
export interface Thresholds {
  /** The least confidence that is worth asking back about. */
  ask: number;
  /** The least probability of being right that is answered. */
  sure: number;
  /** The least familiarity that is answered. */
  familiar: number;
  right: Logistic;
}

/** How probable it must be at least that an answer is the right one; below, a question costs a visitor less than a wrong answer. */
const sureEnough = 0.65;

/** The share of trials, of those that could have been helped by asking back, that are given up to keep strangers out. */
const givenUpShare = 0.05;

/** The share of strangers of the same field that may seem probable enough to be answered. */
const answeredStrangers = 0.15;

/** The share of them that an answer must be more familiar than. Meanings tell what is familiar better than n-grams do. */
const lessFamiliar = { words: 0.35, meanings: 0.5 } as const;

/** With fewer trials than these, chance would decide. */
export const enoughTrials = 40;

/**
 * Lets the knowledge itself say how sure is sure enough, because scores mean something else with three wordings a topic than with thirty. What
 * has too few wordings for that takes `cautious`, which was measured on the demo bank with as few.
 */
export function chooseThresholds(
  { own, strangers }: Trials,
  { cautious, by }: { cautious: Thresholds; by: keyof typeof lessFamiliar },
): Thresholds {
  if (own.length < enoughTrials || strangers.length < enoughTrials) return cautious;
  const right = fitLogistic(
    own.map(({ confidence, lead }) => [confidence, lead]),
    own.map((trial) => trial.right),
  );
  const helped = own.filter(({ amongThree }) => amongThree).map(({ confidence }) => confidence);
  const rightnesses = strangers.map(({ confidence, lead }) => probabilityOf(right, [confidence, lead]));
  const familiarities = strangers.map(({ familiarity }) => familiarity);
  return {
    ask: helped.length === 0 ? cautious.ask : above(helped, givenUpShare),
    sure: Math.max(sureEnough, above(rightnesses, 1 - answeredStrangers)),
    familiar: above(familiarities, lessFamiliar[by]),
    right,
  };
}

export function rightness(
  { right }: Thresholds,
  { confidence, lead }: Pick<Evidence, 'confidence' | 'lead'>,
): number {
  return probabilityOf(right, [confidence, lead]);
}

/** Whether it is probable enough and familiar enough to be answered. */
export function isSure(thresholds: Thresholds, evidence: Evidence): boolean {
  return evidence.familiarity >= thresholds.familiar && rightness(thresholds, evidence) >= thresholds.sure;
}

/** The value that so large a share of the values is below. */
function above(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}
