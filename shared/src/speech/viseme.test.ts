import { expect, test } from 'vitest';
import { weightsAt, type MouthShape, type Viseme } from './viseme.ts';

const weights = (timeline: Viseme[], atMs: number): Record<MouthShape, number> => {
  const into = { aa: 1, ih: 1, ou: 1, ee: 1, oh: 1, closed: 1 };
  weightsAt(timeline, atMs, into);
  return into;
};
const ah: Viseme = { shape: 'aa', startMs: 100, endMs: 400, weight: 0.8 };

test('[P1] a shape reaches its weight in its middle and is gone outside its time', () => {
  expect(weights([ah], 250).aa).toBeCloseTo(0.8);
  expect(weights([ah], 99).aa).toBe(0);
  expect(weights([ah], 400).aa).toBe(0);
});

test('[P1] a shape rises without a jump and is half reached in the middle of its first third', () => {
  expect(weights([ah], 150).aa).toBeCloseTo(0.4);
  expect(weights([ah], 101).aa).toBeLessThan(0.01);
});

test('[P1] overlapping shapes are both there', () => {
  const both = weights([ah, { shape: 'closed', startMs: 350, endMs: 450, weight: 1 }], 380);
  expect(both.aa).toBeGreaterThan(0);
  expect(both.closed).toBeGreaterThan(0);
});
