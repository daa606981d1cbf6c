import { expect, test } from 'vitest';
import { best, forbid, logProbability, logSumExp } from './logits.ts';

const all = { from: 0, to: 3 };

test('the best token is the likeliest within the range', () => {
  const logits = Float32Array.of(9, 1, 4, 2);
  expect(best(logits, { from: 1, to: 4 })).toBe(2);
  expect(best(logits, { from: 0, to: 4 })).toBe(0);
});

test('large logits do not overflow', () => {
  expect(logSumExp(Float32Array.of(1000, 1000, -1000), all)).toBeCloseTo(1000 + Math.log(2));
});

test('probabilities add up to one', () => {
  const logits = Float32Array.of(0.3, -2, 5);
  const sum = [0, 1, 2].reduce((total, id) => total + Math.exp(logProbability(logits, id)), 0);
  expect(sum).toBeCloseTo(1);
});

test('a forbidden token is never the best', () => {
  const logits = Float32Array.of(9, 1, 4);
  forbid(logits, [0, 2]);
  expect(best(logits, all)).toBe(1);
});
