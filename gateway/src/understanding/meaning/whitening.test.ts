import { expect, test } from 'vitest';
import { learnWhitening, whitened } from './whitening.ts';

const dimensions = 4;
const topics = 60;

/** The same sequence every time, between -1 and 1 (Park and Miller, 1988). */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
}

/** Wordings of a topic differ widely in the first direction, which says how a question is put, and little in the others. */
function meaningsOf(wordings: number): { vectors: Float32Array[]; labels: number[] } {
  const next = sequence();
  const labels: number[] = [];
  const vectors: Float32Array[] = [];
  for (let label = 0; label < topics; label += 1) {
    const middle = Float32Array.from({ length: dimensions }, next);
    for (let wording = 0; wording < wordings; wording += 1) {
      labels.push(label);
      vectors.push(middle.map((value, at) => value + (at === 0 ? 2 : 0.2) * next()));
    }
  }
  return { vectors, labels };
}

/** How widely the wordings of a topic differ in each direction. */
function spreadOf(vectors: readonly Float32Array[], labels: readonly number[]): number[] {
  const sums = [0, 0, 0, 0];
  for (const places of Map.groupBy(vectors.keys(), (place) => labels[place]!).values())
    for (const at of sums.keys()) {
      const values = places.map((place) => vectors[place]![at]!);
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const value of values) sums[at]! += (value - middle) ** 2;
    }
  return sums;
}

function learn({ vectors, labels }: ReturnType<typeof meaningsOf>) {
  const places = [...vectors.keys()];
  return learnWhitening({ places, vectorOf: (place) => vectors[place]!, labels }, dimensions);
}

test('[U24] what differs among the wordings of one topic counts less, as far as enough wordings show it', () => {
  const unevenness = (wordings: number): number => {
    const known = meaningsOf(wordings);
    const whitening = learn(known);
    const [first = 0, ...others] = spreadOf(
      known.vectors.map((vector) => whitened(vector, whitening!)),
      known.labels,
    );
    return first / Math.max(...others);
  };
  const before = meaningsOf(8);
  const [first = 0, ...others] = spreadOf(before.vectors, before.labels);
  expect(unevenness(8)).toBeLessThan((0.5 * first) / Math.max(...others));
  expect(unevenness(8)).toBeLessThan(unevenness(2));
});

test('[U24] where no topic has two wordings nothing is known of how they differ', () => {
  expect(learn(meaningsOf(1))).toBeUndefined();
});
