import { type MouthShape, type Viseme, weightsAt } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import type { SoundName, TimedSound } from './sounds.ts';
import { leadMs, toVisemes } from './to-visemes.ts';

/** Sounds that each take as long, from 100 ms on. */
function said(names: readonly SoundName[], eachMs: number): TimedSound[] {
  return names.map((sound, at) => ({ sound, startMs: 100 + at * eachMs, endMs: 100 + (at + 1) * eachMs }));
}

function weightsOf(timeline: readonly Viseme[], ms: number): Record<MouthShape, number> {
  const weights = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  weightsAt(timeline, ms, weights);
  return weights;
}

test('[Y18] a mouth is half open a little before its sound begins', () => {
  const open = toVisemes(said(['a'], 200));
  expect(open).toEqual([{ shape: 'aa', weight: 1, startMs: 100 - leadMs, endMs: 300 - leadMs }]);
});

test('[Y18] ü rounds and spreads at once', () => {
  const { ou, ih } = weightsOf(toVisemes(said(['y'], 200)), 170);
  expect(ou).toBeGreaterThan(0.5);
  expect(ih).toBeGreaterThan(0.05);
});

test.each(['p', 'b', 'm'] as const)('[Y11] lips close for %s for at least 70 ms, in full', (sound) => {
  const closed = toVisemes(said(['a', sound, 'a'], 40)).find(({ shape }) => shape === 'closed');
  expect(closed).toEqual({ shape: 'closed', weight: 1, startMs: 125 - leadMs, endMs: 195 - leadMs });
});

test('[Y11] no open mouth is held over the middle of a closure', () => {
  const timeline = toVisemes(said(['m', 'a', 'm', 'a', 'p', 'a'], 45));
  for (const { startMs, endMs } of timeline.filter(({ shape }) => shape === 'closed'))
    expect(weightsOf(timeline, (startMs + endMs) / 2)).toMatchObject({ closed: 1, aa: 0 });
});

test('[Y19] k leaves the mouth open for its vowels, a silence does not', () => {
  expect(weightsOf(toVisemes(said(['a', 'k', 'a'], 60)), 190 - leadMs).aa).toBeCloseTo(1);
  const apart = [...said(['a'], 100), { sound: 'a' as const, startMs: 500, endMs: 600 }];
  expect(weightsOf(toVisemes(apart), 350).aa).toBe(0);
});
