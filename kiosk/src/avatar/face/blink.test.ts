import { expect, test } from 'vitest';
import { createBlink } from './blink.ts';
import { createRandom } from '../random.ts';

const frameMs = 10;

/** When blinks begin, in milliseconds, and how far they close. */
function watch(minutes: number, talking: boolean): { startsMs: number[]; deepest: number } {
  const blink = createBlink(createRandom(7));
  const startsMs: number[] = [];
  let deepest = 0;
  let before = 0;
  for (let atMs = 0; atMs < minutes * 60_000; atMs += frameMs) {
    const closed = blink.step(frameMs, talking);
    if (before === 0 && closed > 0) startsMs.push(atMs);
    deepest = Math.max(deepest, closed);
    before = closed;
  }
  return { startsMs, deepest };
}

function gaps(startsMs: number[]): number[] {
  return startsMs.slice(1).map((startMs, index) => startMs - (startsMs[index] ?? 0));
}

test('[A1] blinks come at human rates: about 20 a minute at rest and 28 in conversation', () => {
  expect(watch(60, false).startsMs.length / 60).toBeGreaterThan(16);
  expect(watch(60, false).startsMs.length / 60).toBeLessThan(22);
  expect(watch(60, true).startsMs.length / 60).toBeGreaterThan(23);
  expect(watch(60, true).startsMs.length / 60).toBeLessThan(33);
});

test('[A1] about one gap in seven is that of a double blink, and the others are irregular', () => {
  const all = gaps(watch(60, false).startsMs);
  const double = all.filter((gapMs) => gapMs < 400);
  expect(double.length / all.length).toBeGreaterThan(0.1);
  expect(double.length / all.length).toBeLessThan(0.22);
  const single = all.filter((gapMs) => gapMs >= 400);
  const mean = single.reduce((sum, gapMs) => sum + gapMs, 0) / single.length;
  const deviation = Math.sqrt(single.reduce((sum, gapMs) => sum + (gapMs - mean) ** 2, 0) / single.length);
  expect(deviation / mean).toBeGreaterThan(0.4);
});

test('[A1] a blink closes the eyes fully', () => {
  expect(watch(2, false).deepest).toBe(1);
});
