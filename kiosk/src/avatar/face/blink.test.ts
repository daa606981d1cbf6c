import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { blinkHabits, createBlink, type Occupation } from './blink.ts';

const frameMs = 10;
const seconds = 10_000;

interface Seen {
  startMs: number;
  lengthMs: number;
  deepest: number;
}

/** Every blink of 10,000 simulated seconds. */
function watch(occupation: Occupation, lowered = 0): Seen[] {
  const blink = createBlink(createRandom(7));
  const seen: Seen[] = [];
  let current: Seen | undefined;
  for (let atMs = 0; atMs < seconds * 1000; atMs += frameMs) {
    const closed = blink.step(frameMs, occupation, lowered);
    if (closed === 0) current = undefined;
    else if (current === undefined)
      seen.push((current = { startMs: atMs, lengthMs: frameMs, deepest: closed }));
    else
      Object.assign(current, {
        lengthMs: current.lengthMs + frameMs,
        deepest: Math.max(current.deepest, closed),
      });
  }
  return seen;
}

const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const deviation = (numbers: number[]): number => {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((each) => (each - middle) ** 2)));
};

/** Blinks with their doubles taken off, and how many of them had one. */
function moments(seen: Seen[]): { startsMs: number[]; doubles: number } {
  const startsMs: number[] = [];
  let doubles = 0;
  let endMs = -Infinity;
  for (const { startMs, lengthMs } of seen) {
    if (startMs - endMs < 160) doubles += 1;
    else startsMs.push(startMs);
    endMs = startMs + lengthMs;
  }
  return { startsMs, doubles };
}

const gaps = (startsMs: number[]): number[] =>
  startsMs.slice(1).map((startMs, index) => startMs - (startsMs[index] ?? 0));

test.each([
  ['resting', 3_500],
  ['talking', 2_300],
  ['reading', 6_000],
] as const)(
  '[A1] eyes of one who is %s blink every %d ms in the mean, at log-normal gaps',
  (occupation, meanMs) => {
    const { startsMs, doubles } = moments(watch(occupation));
    const all = gaps(startsMs);
    expect(mean(all) / meanMs).toBeGreaterThan(0.96);
    expect(mean(all) / meanMs).toBeLessThan(1.04);
    const spread = deviation(all.map(Math.log));
    expect(Math.abs(spread - blinkHabits.spread)).toBeLessThan(0.04);
    expect(doubles / startsMs.length).toBeGreaterThan(0.12);
    expect(doubles / startsMs.length).toBeLessThan(0.18);
  },
);

test('[A1] blinks are 100 to 400 ms long, no two alike, and each closes the eyes', () => {
  const seen = watch('talking');
  const lengths = seen.map(({ lengthMs }) => lengthMs);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  expect(deviation(lengths)).toBeGreaterThan(35);
  expect(Math.min(...seen.map(({ deepest }) => deepest))).toBeGreaterThan(0.95);
});

test('[A1] lids that something else has closed do not blink, and are not owed the blinks they missed', () => {
  expect(watch('talking', 0.8)).toEqual([]);
  const blink = createBlink(createRandom(7));
  for (let atMs = 0; atMs < 60_000; atMs += frameMs) blink.step(frameMs, 'talking', 1);
  let starts = 0;
  let before = 0;
  for (let atMs = 0; atMs < 10_000; atMs += frameMs) {
    const closed = blink.step(frameMs, 'talking', 0);
    if (before === 0 && closed > 0) starts += 1;
    before = closed;
  }
  expect(starts).toBeLessThan(10);
});
