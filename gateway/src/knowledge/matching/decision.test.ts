import { expect, test } from 'vitest';
import { decide } from './decision.ts';

const thresholds = { answer: 0.5, ask: 0.2 };

test('a clear lead is answered, with how close the next one came', () => {
  const ranking = [
    { entry: 'wifi', score: 0.4 },
    { entry: 'water', score: 0.1 },
  ];
  expect(decide(ranking, thresholds)).toEqual({ type: 'answer', entry: 'wifi', score: 0.4, runnerUp: 0.1 });
});

test('[D5] the same score with a close runner-up is asked back, with at most three that are near', () => {
  const ranking = [0.4, 0.39, 0.3, 0.29, 0.1].map((score, place) => ({ entry: `entry-${place}`, score }));
  expect(decide(ranking, thresholds)).toEqual({ type: 'unsure', entries: ['entry-0', 'entry-1', 'entry-2'] });
});

test('[D5] what is far behind the best is not offered', () => {
  const ranking = [
    { entry: 'wifi', score: 0.3 },
    { entry: 'water', score: 0.17 },
  ];
  expect(decide(ranking, thresholds)).toEqual({ type: 'unsure', entries: ['wifi'] });
});

test('[D6] nothing near is unknown, and so is nothing at all', () => {
  expect(decide([{ entry: 'wifi', score: 0.19 }], thresholds)).toEqual({ type: 'unknown' });
  expect(decide([], thresholds)).toEqual({ type: 'unknown' });
});
