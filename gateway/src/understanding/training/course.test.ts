import { expect, test } from 'vitest';
import { topics as hall } from '../test/topics.ts';
import { corpusOf } from './corpus.ts';
import { courseOf } from './course.ts';
import { learnMeanings } from './learn-meanings.ts';

const dimensions = 8;
const corpus = corpusOf(
  hall.filter(({ language }) => language === 'zh'),
  'zh',
);
const count = corpus.wordings.length;
const sparse = corpus.wordings.map(() => ({ columns: new Uint32Array(), values: new Float32Array() }));

/** What the first wording is to a trial that keeps the first half, when those left out mean something else. */
function firstIn(leftOut: (at: number) => number): Float32Array | undefined {
  const half = Math.floor(count / 2);
  const vectors = Float32Array.from({ length: count * dimensions }, (_, at) =>
    at < half * dimensions ? Math.sin(at * at) : leftOut(at),
  );
  const meanings = { ...learnMeanings(corpus, { vectors, dimensions }), mean: new Float32Array(dimensions) };
  const course = courseOf(corpus, { sparse, columns: 1, meanings, given: { vectors, dimensions } });
  expect(course.examples).toHaveLength(count);
  return course.examplesAfter(Array.from({ length: half }, (_, place) => place))(0).dense;
}

test('[U24] a trial does not know how the wordings differ that it leaves out', () => {
  expect(firstIn((at) => Math.cos(at))).toEqual(firstIn((at) => 9 * Math.sin(at / 3)));
});
