import type { Language } from '@lobby/shared/protocol/language';
import { type Example, type LinearClassifier, scoresOf } from '../classifier/linear-classifier.ts';
import type { SparseVector } from '../classifier/feature-space.ts';
import { strongest } from '../classifier/strongest.ts';
import type { Neighbour } from '../meaning/neighbours.ts';

/** The classes that fit a question best. */
export interface Weighed {
  /** At most four, best first. */
  labels: number[];
  scores: number[];
  /** How near the question is to anything known: tells strangers from our own. */
  confidence: number;
  /** How far the best is ahead of the next. */
  lead: number;
  /** How much of it the knowledge has heard before: the cosine to the nearest wording or, without meanings, its length in known n-grams. */
  familiarity: number;
}

/**
 * How much the nearest meaning, and the lead over the next class, add to the confidence beside the classifier's score: measured for the model
 * of each language. The nearest keeps out other fields, the lead what is of this field and not known.
 */
const shares: Record<Language, { nearest: number; lead: number }> = {
  zh: { nearest: 6, lead: 0.8 },
  en: { nearest: 2, lead: 0 },
};

/** Without meanings, how much it adds that the question is made of n-grams the knowledge has: a question of another field has few. */
const shareOfKnown = 0.25;

/** How much the nearest wording of a class adds to its score. */
const shareOfNearest = 1;

const considered = 4;

/** What a question is weighed on. */
export interface Scales {
  language: Language;
  classifier: LinearClassifier;
  labels: Uint32Array;
}

/** Weighs a question that is taken apart; its neighbours in meaning are empty without a model of meanings. */
export function weigh(
  { language, classifier, labels: labelOf }: Scales,
  example: Example,
  neighbours: readonly Neighbour[],
): Weighed {
  const near = neighbours.map(({ wording }) => labelOf[wording] ?? 0);
  const all = scoresOf(classifier, example, near);
  addNearest(all, neighbours, near);
  const labels = strongest(all, considered).filter((label) => all[label]! > -Infinity);
  const scores = labels.map((label) => all[label]!);
  const [first = 0, second = 0] = scores;
  const lead = first - second;
  const { nearest, lead: shareOfLead } = shares[language];
  const byWords = example.dense === undefined;
  const familiarity = byWords ? knownLength(example.sparse, classifier) : (neighbours[0]?.cosine ?? 0);
  const evidence = byWords ? shareOfKnown * familiarity : nearest * familiarity + shareOfLead * lead;
  return { labels, scores, confidence: first + evidence, lead, familiarity };
}

/** A class is also as good as the wording of it that is nearest; one that has none among the neighbours as the farthest of them. */
function addNearest(scores: Float32Array, neighbours: readonly Neighbour[], labels: readonly number[]): void {
  const least = neighbours.at(-1)?.cosine ?? 0;
  const seen = new Set<number>();
  for (const [at, { cosine }] of neighbours.entries()) {
    const label = labels[at]!;
    if (seen.has(label)) continue;
    seen.add(label);
    scores[label]! += shareOfNearest * (cosine - least);
  }
}

/** How long a text is in n-grams that speak for or against any class. */
function knownLength({ columns, values }: SparseVector, { starts }: LinearClassifier): number {
  let squared = 0;
  for (const [at, column] of columns.entries())
    if (starts[column + 1]! > starts[column]!) squared += values[at]! ** 2;
  return Math.sqrt(squared);
}
