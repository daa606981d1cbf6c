import type { Phase } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import {
  firstRung,
  isStill,
  judge,
  ladderFrom,
  ladderLimits,
  rungAt,
  sharpnessOf,
  type Ladder,
} from './ladder.ts';

const fresh = ladderFrom(firstRung.chip);

/** As many frames of this cost, one after the other. */
function after(frames: number, costMs: number, start: Ladder = fresh): Ladder {
  let ladder = start;
  for (let frame = 0; frame < frames; frame++)
    ladder = judge(ladder, { costMs, elapsedMs: costMs, phase: 'idle' });
  return ladder;
}

/** A long time in which nothing is drawn or frames are cheap. */
function calm(ladder: Ladder, forMs: number, phase: Phase = 'idle'): Ladder {
  return judge(ladder, { costMs: isStill(ladder.place) ? undefined : 10, elapsedMs: forMs, phase });
}

test('[A10] frames that stay slow lead down, first to fewer pixels, then outlines, then calmer hair, then a still picture', () => {
  expect(after(ladderLimits.trialFrames - 1, 2_000).place).toBe(0);
  const seen = [0, 1, 2, 3, 4, 5].map((place) => {
    const { place: next } = after(ladderLimits.trialFrames, 2_000, { ...fresh, place });
    const [finer, coarser] = [rungAt(place), rungAt(next)];
    return (['megapixels', 'outlines', 'hairHz'] as const).filter((name) => finer[name] !== coarser[name]);
  });
  expect(seen).toEqual([
    ['megapixels'],
    ['megapixels'],
    ['megapixels', 'outlines'],
    ['megapixels', 'hairHz'],
    ['hairHz'],
    [],
  ]);
  expect(isStill(after(1_000, 2_000).place)).toBe(true);
});

test('[A10] frames of a tenth of a second end where a machine without a chip begins', () => {
  expect(after(1_000, 100).place).toBe(firstRung.processor);
});

test('[A10] one slow frame among fast ones changes nothing', () => {
  let ladder = fresh;
  for (let round = 0; round < 50; round++) ladder = after(5, 16, after(1, 400, ladder));
  expect(ladder.place).toBe(0);
});

test('[A41] a picture becomes finer again one rung at a time, after a calm that doubles', () => {
  const low = after(1_000, 100);
  const once = calm(low, ladderLimits.calmMs);
  expect(calm(low, ladderLimits.calmMs - 1).place).toBe(low.place);
  expect(once.place).toBe(low.place - 1);
  expect(calm(once, ladderLimits.calmMs).place).toBe(once.place);
  expect(calm(once, 2 * ladderLimits.calmMs).place).toBe(once.place - 1);
});

test('[A41] a still picture is given another chance, and nothing gets finer than it began', () => {
  const still = after(1_000, 2_000);
  expect(isStill(calm(still, ladderLimits.calmMs).place)).toBe(false);
  expect(calm(ladderFrom(firstRung.processor), 1e9).place).toBe(firstRung.processor);
});

test.each(['listening', 'thinking', 'speaking'] as const)('[A41] nothing gets finer while %s', (phase) => {
  expect(calm(after(1_000, 100), 1e9, phase).place).toBe(firstRung.processor);
});

test('[A41] a frame that is not cheap sets the calm back', () => {
  const nearly = calm(after(1_000, 100), ladderLimits.calmMs - 1_000);
  expect(after(1, 150, nearly).calmMs).toBe(nearly.calmMs - ladderLimits.setbackMs);
});

test('[A10] a rung bounds the drawn pixels, and a picture is never finer than its screen', () => {
  expect(sharpnessOf(rungAt(3), 1080 * 1300, 1) ** 2 * 1080 * 1300).toBeCloseTo(300_000);
  expect(sharpnessOf(rungAt(0), 300 * 300, 2)).toBe(2);
});
