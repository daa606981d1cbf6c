import { expect, test } from 'vitest';
import { PacedLips } from './paced-lips.ts';

const plan = {
  visemes: [],
  lengthMs: 900,
  words: [
    { character: 0, atMs: 0 },
    { character: 4, atMs: 300 },
    { character: 9, atMs: 600 },
  ],
};

test('[P25] a voice that tells nothing is taken to keep the usual pace', () => {
  const lips = new PacedLips(plan);
  expect([0, 250, 900].map((ms) => lips.plannedMs(ms))).toEqual([0, 250, 900]);
});

test('[P25] a voice that tells its words is waited for and caught up with', () => {
  const lips = new PacedLips(plan);
  lips.reached(0, 200);
  expect(lips.plannedMs(200)).toBe(0);
  expect(lips.plannedMs(700)).toBe(300);
  lips.reached(4, 800);
  expect(lips.plannedMs(800)).toBe(300);
  expect(lips.plannedMs(1_000)).toBe(400);
  lips.reached(11, 900);
  expect(lips.plannedMs(900)).toBe(600);
});
