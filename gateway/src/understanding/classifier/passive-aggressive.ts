import { type Example, type LinearClassifier, manyClasses } from './linear-classifier.ts';
import type { SparseVector } from './feature-space.ts';
import { inEightBits, product, type Rows } from './rows.ts';
import { strongest } from './strongest.ts';

/** What is learnt from: one example for each wording, and which class it belongs to. */
export interface Lesson {
  examples: readonly Example[];
  labels: readonly number[];
  classes: number;
  columns: number;
  dimensions: number;
  /** For each example the classes of the wordings that mean about the same; needed of many classes only. */
  nearByMeaning?: readonly (readonly number[])[];
  /** What is said to each class. */
  answers?: readonly SparseVector[];
}

/** How much one example may change, and how often each is looked at: measured on two sets of frequently asked questions. */
const aggressiveness = 0.3;
const epochs = 5;

/**
 * How far an example must lead, of scores that are up to 2.7 with meanings and 0.4 without, and what part of a step is left in each further
 * epoch: with meanings smaller steps do what averaging the weights does, and need no second set of them.
 */
const courses = {
  meanings: { margin: 0.7, shareIn: (epoch: number) => 1 / (epoch + 1) },
  words: { margin: 0.4, shareIn: () => 1 },
} as const;

/** How much the words of its answer speak for a class, beside those of its wordings. */
const answerShare = 0.6;

/** Weights that count for nothing are left out of what is kept. */
const least = 0.002;

/** Of many classes, an n-gram that more than this share of them has costs much and tells little. */
const commonShare = 0.02;

/** Of many classes, how many that are near by n-grams may be an example's rival. */
const rivals = 10;

/**
 * Multiclass passive-aggressive learning (PA-I; Crammer et al., JMLR 7, 2006), started at the middle of each class: an example that does not
 * lead its strongest rival by the margin pulls its own class towards it and pushes the rival away, as little as will do. Only classes that
 * have a weight for one of its n-grams are scored.
 */
export function learn(lesson: Lesson): LinearClassifier {
  const { examples, labels } = lesson;
  const weights = new Weights(lesson);
  weights.startAtMiddles(lesson);
  const { margin, shareIn } = lesson.dimensions > 0 ? courses.meanings : courses.words;
  const order = shuffled(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const place of order) {
      const example = examples[place]!;
      const own = labels[place]!;
      const { rival, lead } = weights.compare(example, own, lesson.nearByMeaning?.[place] ?? []);
      const loss = margin - lead;
      if (rival === undefined || loss <= 0) continue;
      const step = Math.min(aggressiveness, loss / (2 * squaredLength(example))) * shareIn(epoch);
      weights.add(own, example, step);
      weights.add(rival, example, -step);
    }
  return weights.frozen();
}

class Weights {
  readonly #classes: number;
  readonly #dimensions: number;
  readonly #posted: number[][];
  readonly #values: number[][];
  readonly #dense: Float32Array;
  readonly #scores: Float32Array;
  readonly #mostPosted: number;

  constructor({ classes, columns, dimensions }: Lesson) {
    this.#classes = classes;
    this.#dimensions = dimensions;
    this.#posted = Array.from({ length: columns }, () => []);
    this.#values = Array.from({ length: columns }, () => []);
    this.#dense = new Float32Array(classes * dimensions);
    this.#scores = new Float32Array(classes);
    this.#mostPosted = classes > manyClasses ? commonShare * classes : classes;
  }

  startAtMiddles({ examples, labels, answers = [] }: Lesson): void {
    const counts = new Uint32Array(this.#classes);
    for (const label of labels) counts[label]! += 1;
    for (const [place, example] of examples.entries()) {
      const label = labels[place]!;
      this.add(label, example, 1 / counts[label]!);
    }
    for (const [label, sparse] of answers.entries()) this.add(label, { sparse }, answerShare);
  }

  /** The strongest other class, and how far the own one is ahead of it. */
  compare(
    example: Example,
    own: number,
    nearByMeaning: readonly number[],
  ): { rival: number | undefined; lead: number } {
    const scores = this.#scores.fill(0);
    this.#addSparse(scores, example);
    const many = this.#classes > manyClasses;
    const others = many ? new Set([...strongest(scores, rivals), ...nearByMeaning]) : scores.keys();
    let rival: number | undefined;
    let strongestScore = -Infinity;
    for (const label of others) {
      if (label === own) continue;
      const score = scores[label]! + this.#meaningScore(label, example);
      if (score <= strongestScore) continue;
      strongestScore = score;
      rival = label;
    }
    return { rival, lead: scores[own]! + this.#meaningScore(own, example) - strongestScore };
  }

  #addSparse(scores: Float32Array, { sparse: { columns, values } }: Example): void {
    for (let at = 0; at < columns.length; at += 1) {
      const value = values[at]!;
      const posted = this.#posted[columns[at]!]!;
      const weights = this.#values[columns[at]!]!;
      if (posted.length > this.#mostPosted) continue;
      for (let post = 0; post < posted.length; post += 1) scores[posted[post]!]! += value * weights[post]!;
    }
  }

  #meaningScore(label: number, { dense }: Example): number {
    return dense === undefined ? 0 : product(this.#dense, label * this.#dimensions, dense);
  }

  add(label: number, { sparse, dense }: Example, share: number): void {
    for (let at = 0; at < sparse.columns.length; at += 1) {
      const column = sparse.columns[at]!;
      const posted = this.#posted[column]!;
      const values = this.#values[column]!;
      // One past the limit marks the column as common for good.
      if (posted.length > this.#mostPosted) continue;
      const post = posted.indexOf(label);
      if (post === -1) {
        posted.push(label);
        values.push(share * sparse.values[at]!);
      } else values[post]! += share * sparse.values[at]!;
    }
    if (dense === undefined) return;
    const start = label * this.#dimensions;
    for (let at = 0; at < dense.length; at += 1) this.#dense[start + at]! += share * dense[at]!;
  }

  frozen(): LinearClassifier {
    const starts = new Uint32Array(this.#posted.length + 1);
    const postedClasses: number[] = [];
    const postedWeights: number[] = [];
    for (const [column, posted] of this.#posted.entries()) {
      const common = posted.length > this.#mostPosted;
      for (const [post, label] of common ? [] : posted.entries()) {
        const weight = this.#values[column]![post]!;
        if (Math.abs(weight) < least) continue;
        postedClasses.push(label);
        postedWeights.push(weight);
      }
      starts[column + 1] = postedClasses.length;
    }
    return {
      classes: this.#classes,
      starts,
      postedClasses: Uint32Array.from(postedClasses),
      postedWeights: Float32Array.from(postedWeights),
      ...(this.#dimensions > 0 && { dense: this.#frozenDense() }),
    };
  }

  /** A rival is chosen by the first decimal or two, and of many classes the weights would take most of the memory. */
  #frozenDense(): Rows {
    return this.#classes > manyClasses
      ? inEightBits(this.#dense, this.#dimensions)
      : { type: 'exact', values: this.#dense };
  }
}

function squaredLength({ sparse, dense }: Example): number {
  let sum = 0;
  for (const value of sparse.values) sum += value * value;
  if (dense !== undefined) for (const value of dense) sum += value * value;
  return sum || 1;
}

/** The same order at every publish: Fisher and Yates' shuffle by a fixed sequence (Marsaglia's xorshift). */
function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, place) => place);
  let state = 2_463_534_242;
  for (let last = length - 1; last > 0; last -= 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (last + 1);
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
}
