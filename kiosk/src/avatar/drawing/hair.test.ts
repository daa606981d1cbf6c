import type { VRMSpringBoneManager } from '@pixiv/three-vrm';
import { expect, test } from 'vitest';
import { createHair } from './hair.ts';

/** Hair whose every swing is written down, in milliseconds. */
function watchHair(hertz: number, frames: number, frameMs: number): number[] {
  const swungMs: number[] = [];
  const springs = { update: (seconds: number) => swungMs.push(Math.round(seconds * 1000)) };
  const hair = createHair(springs as unknown as VRMSpringBoneManager);
  hair.setRate(hertz);
  for (let frame = 0; frame < frames; frame++) hair.step(frameMs);
  return swungMs;
}

test.each([
  [Infinity, 60],
  [30, 30],
  [15, 15],
])('[A10] on a screen of 60 Hz hair at a rate of %d swings %d times a second', (hertz, times) => {
  const swungMs = watchHair(hertz, 60, 1000 / 60);
  expect(swungMs).toHaveLength(times);
  expect(new Set(swungMs).size).toBe(1);
});
