import { expect, test } from 'vitest';
import { curveThrough, lineThrough } from './curve.ts';
import { fractions } from './list.ts';

test('a curve meets its table, is constant beyond it and never overshoots a step', () => {
  const curve = curveThrough([
    [0, 1],
    [10, 1],
    [12, 5],
    [30, 5],
  ]);
  expect([curve(-5), curve(0), curve(10), curve(12), curve(99)]).toEqual([1, 1, 1, 5, 5]);
  const values = fractions(300).map((share) => curve(share * 30));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(1 - 1e-9);
  expect(Math.max(...values)).toBeLessThanOrEqual(5 + 1e-9);
});

test('a line passes through its points', () => {
  const line = lineThrough([
    [0, 0, 0],
    [1, 5, 2],
    [4, 4, 4],
  ]);
  expect(line(0)).toEqual([0, 0, 0]);
  expect(line(0.5)).toEqual([1, 5, 2]);
  expect(line(1)).toEqual([4, 4, 4]);
});
