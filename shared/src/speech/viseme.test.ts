import { expect, test } from 'vitest';
import { stressAt, weightsAt, type MouthShape, type Viseme } from './viseme.ts';

const weights = (timeline: Viseme[], atMs: number): Record<MouthShape, number> => {
  const into = { aa: 1, ih: 1, ou: 1, ee: 1, oh: 1, closed: 1 };
  weightsAt(timeline, atMs, into);
  return into;
};
const ah: Viseme = { shape: 'aa', startMs: 100, endMs: 400, weight: 0.8 };

test('[P1] a shape reaches its weight in its middle and is gone outside its time', () => {
  expect(weights([ah], 250).aa).toBeCloseTo(0.8);
  expect(weights([ah], 75).aa).toBe(0);
  expect(weights([ah], 425).aa).toBe(0);
});

test('[P1] a shape is half reached at its start, half left at its end, and nowhere jumps', () => {
  expect(weights([ah], 100).aa).toBeCloseTo(0.4);
  expect(weights([ah], 400).aa).toBeCloseTo(0.4);
  for (let atMs = 0; atMs < 500; atMs += 1)
    expect(Math.abs(weights([ah], atMs + 1).aa - weights([ah], atMs).aa)).toBeLessThan(0.03);
});

test('[P21] what one shape loses the next one gains, and one that goes on does not dip', () => {
  const oh: Viseme = { shape: 'oh', startMs: 400, endMs: 600, weight: 0.8 };
  const more: Viseme = { ...ah, startMs: 400, endMs: 500 };
  for (let atMs = 150; atMs < 450; atMs += 5) {
    const { aa, oh: o } = weights([ah, oh], atMs);
    expect(aa + o).toBeCloseTo(0.8);
    expect(weights([ah, more], atMs).aa).toBeCloseTo(0.8);
  }
});

test('[P21] a sound too short to be reached whole still shows', () => {
  const brief = { ...ah, endMs: 125 };
  expect(weights([brief], 112.5).aa).toBeGreaterThan(0.4);
  expect(weights([brief], 112.5).aa).toBeLessThan(0.7);
});

test('[P1] stress comes and goes with the vowel that carries it', () => {
  const stressed: Viseme = { ...ah, stressed: true };
  expect(stressAt([stressed], 250)).toBeCloseTo(0.8);
  expect(stressAt([stressed], 450)).toBe(0);
  expect(stressAt([ah], 250)).toBe(0);
});
