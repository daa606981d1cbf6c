import { type MouthShape, type Viseme, weightsAt } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import { englishMouths } from './english-mouths.ts';
import { mandarinMouths } from './mandarin-mouths.ts';
import { phonemeVisemes } from './phoneme-visemes.ts';

/** Symbols that each take as long. */
function said(symbols: string, eachMs = 50): Viseme[] {
  return phonemeVisemes(
    Array.from(symbols, (symbol, at) => ({
      symbol,
      startMs: 100 + at * eachMs,
      endMs: 100 + (at + 1) * eachMs,
    })),
  );
}

function shapesOf(symbols: string): MouthShape[] {
  return said(symbols).map(({ shape }) => shape);
}

test('[Y11] vowels open the mouth in their order, and a tone holds its vowel', () => {
  expect(shapesOf('a')).toEqual(['aa']);
  expect(shapesOf('I')).toEqual(['aa', 'ih']);
  const [held] = said('a↘');
  expect(held).toEqual({ shape: 'aa', weight: 1, startMs: 35, endMs: 200 });
});

test('[Y11] lips close for p, b and m for at least 70 ms, in full', () => {
  for (const symbol of ['p', 'b', 'm']) {
    const closed = said(`a${symbol}a`, 40).find(({ shape }) => shape === 'closed');
    expect(closed).toEqual({ shape: 'closed', weight: 1, startMs: 80, endMs: 150 });
  }
});

test('[Y11] no open mouth is held over the middle of a closure', () => {
  const timeline = said('ma↗mapa', 45);
  for (const { startMs, endMs } of timeline.filter(({ shape }) => shape === 'closed')) {
    const weights = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
    weightsAt(timeline, (startMs + endMs) / 2, weights);
    expect(weights).toMatchObject({ closed: 1, aa: 0 });
  }
});

test('[Y11] silence leaves the mouth alone', () => {
  expect(said(' , .')).toEqual([]);
});

test('[Y11] no symbol has a mouth in both tables', () => {
  expect(Object.keys(englishMouths).filter((symbol) => symbol in mandarinMouths)).toEqual([]);
});
