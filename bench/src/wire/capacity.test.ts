import { expect, test } from 'vitest';
import { findCapacity, type Window } from './capacity.ts';

const windowOf = (kiosks: number, limit: number): Window => ({
  kiosks,
  lagP99Ms: kiosks <= limit ? 5 : 80,
  delivered: 1,
  microsecondsPerFrame: 10,
});

test('the capacity is found to within the grain, and never above the true one', async () => {
  for (const limit of [130, 777, 1_490]) {
    const { kiosks } = await findCapacity({ least: 100, most: 1_500, grain: 25 }, async (count) =>
      windowOf(count, limit),
    );
    expect(kiosks).toBeLessThanOrEqual(limit);
    expect(kiosks).toBeGreaterThan(limit - 50);
  }
});

test('one bad window is tried again', async () => {
  let bad = true;
  const { kiosks } = await findCapacity({ least: 100, most: 300, grain: 100 }, async (count) => {
    const window = windowOf(count, bad && count === 200 ? 0 : 1_000);
    if (count === 200) bad = false;
    return window;
  });
  expect(kiosks).toBe(200);
});
