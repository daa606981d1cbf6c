import { expect, test } from 'vitest';
import { median, p95, quantile } from './statistics.ts';

test('a quantile is a value that was measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect(median(values)).toBe(3);
  expect(p95(values)).toBe(5);
  expect(quantile(values, 0.2)).toBe(1);
});

test('nothing measured has no quantile', () => {
  expect(() => median([])).toThrow(RangeError);
});
