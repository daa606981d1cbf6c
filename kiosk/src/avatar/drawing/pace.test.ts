import { expect, test } from 'vitest';
import { firstGrade, gradeAt, paceAfter, paceLimits, sharpnessOf, type Pace } from './pace.ts';

const fresh: Pace = { grade: firstGrade.chip, slowFrames: 0, waitMs: 0 };

function after(frames: number, costMs: number, start = fresh): Pace {
  let pace = start;
  for (let frame = 0; frame < frames; frame++) pace = paceAfter(pace, costMs, 'idle');
  return pace;
}

test('[A10] frames that stay slow make the picture coarser, down to the coarsest grade', () => {
  expect(after(paceLimits.trialFrames - 1, 80).grade).toBe(0);
  expect(after(paceLimits.trialFrames, 80).grade).toBe(1);
  expect(after(1_000, 80).grade).toBe(firstGrade.processor);
  expect(after(1_000, 400).grade).toBe(4);
});

test('[A10] one slow frame among fast ones changes nothing', () => {
  let pace = fresh;
  for (let round = 0; round < 50; round++) pace = after(5, 16, paceAfter(pace, 400, 'idle'));
  expect(pace.grade).toBe(0);
});

test('[A10] a coarse picture never becomes finer again', () => {
  expect(after(1_000, 10, { ...fresh, grade: 3 }).grade).toBe(3);
});

test('[A11] a slow frame is followed by a rest: long while ears and answer work, short while the lips move', () => {
  const rests = (['thinking', 'listening', 'idle', 'speaking'] as const).map(
    (phase) => paceAfter(fresh, 200, phase).waitMs,
  );
  expect(rests).toEqual([600, 300, 200, 50]);
});

test('[A11] a fast frame is followed by no rest', () => {
  expect(paceAfter(fresh, 16, 'thinking').waitMs).toBe(0);
});

test('[A10] a grade bounds the drawn pixels, and a picture is never finer than its screen', () => {
  expect(sharpnessOf(gradeAt(3), 1080 * 1300, 1) ** 2 * 1080 * 1300).toBeCloseTo(300_000);
  expect(sharpnessOf(gradeAt(0), 300 * 300, 2)).toBe(2);
});
