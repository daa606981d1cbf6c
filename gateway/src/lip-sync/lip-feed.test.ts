import type { Viseme } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import { LipFeed } from './lip-feed.ts';

/** A tone of so many milliseconds. */
function tone(ms: number, level: number): Int16Array {
  return Int16Array.from({ length: ms * 24 }, (_, at) => level * 32_767 * Math.sin(at / 20));
}

const vowel = (startMs: number, more: Partial<Viseme> = {}): Viseme => ({
  shape: 'aa',
  startMs,
  endMs: startMs + 150,
  weight: 1,
  ...more,
});

test('[Y20] a loud vowel opens the mouth further than a soft one, and neither loudness loosens a closure', () => {
  const visemes = [vowel(10), { ...vowel(200), shape: 'closed' as const }, vowel(410)];
  const [loud, closed, soft] = new LipFeed(visemes).take(
    Int16Array.from([...tone(300, 0.3), ...tone(300, 0.03)]),
  );
  expect(loud?.weight).toBe(1);
  expect(closed?.weight).toBe(1);
  expect(soft?.weight).toBeCloseTo(0.6);
});

test('[Y7] all shapes go with the first piece, and each piece repeats its own as loud as they are', () => {
  const feed = new LipFeed([vowel(10), vowel(215), vowel(400)]);
  expect(feed.take(tone(250, 0.3)).map(({ startMs, weight }) => [startMs, weight])).toEqual([
    [10, 1],
    [215, 0.9],
    [400, 0.9],
  ]);
  const [second, third] = feed.take(tone(350, 0.03));
  expect(second).toMatchObject({ startMs: 215 });
  expect(second?.weight).toBeCloseTo(0.6);
  expect(third).toMatchObject({ startMs: 400 });
});

test('[Y21] of the vowels that may be stressed the loudest are, and never two within 600 ms', () => {
  const visemes = [0, 300, 900].map((startMs) => vowel(startMs, { stressed: true }));
  const rising = Int16Array.from([...tone(300, 0.2), ...tone(500, 0.25), ...tone(400, 0.3)]);
  const stressed = new LipFeed(visemes).take(rising).filter((viseme) => viseme.stressed === true);
  expect(stressed.map(({ startMs }) => startMs)).toEqual([300, 900]);
  const even = new LipFeed([0, 900].map((startMs) => vowel(startMs)));
  expect(even.take(rising).some((viseme) => viseme.stressed === true)).toBe(false);
});

test('[Y24] a mouth does not stay open in the silence that an engine counts as its last sound', () => {
  const [last] = new LipFeed([{ ...vowel(70), endMs: 500 }]).take(
    Int16Array.from([...tone(300, 0.3), ...tone(400, 0)]),
  );
  expect(last).toMatchObject({ startMs: 70, endMs: 270, weight: 1 });
});
