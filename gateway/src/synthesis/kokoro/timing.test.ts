import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeSymbols } from './timing.ts';

const utterances = fc
  .array(fc.tuple(fc.constantFrom('a', '↓', 'n', ' ', ',', '.'), fc.nat({ max: 30 })), {
    minLength: 1,
    maxLength: 40,
  })
  .filter((symbols) => symbols.some(([symbol]) => symbol === 'a'));

test('[Y14] symbols follow each other without gap, within the frames that are kept', () => {
  fc.assert(
    fc.property(utterances, fc.nat({ max: 25 }), fc.nat({ max: 25 }), (symbols, lead, tail) => {
      const durations = [lead, ...symbols.map(([, frames]) => frames), tail];
      const timing = timeSymbols(
        symbols.map(([symbol]) => symbol),
        durations,
      );
      let endMs = timing.symbols[0]?.startMs ?? 0;
      for (const symbol of timing.symbols) {
        expect(symbol.startMs).toBe(endMs);
        endMs = symbol.endMs;
      }
      expect(endMs).toBeLessThanOrEqual((timing.to - timing.from) * 25);
    }),
  );
});

test('[Y14] the long silence before and after an utterance is left out, and times count from what is kept', () => {
  expect(timeSymbols(['a', '.'], [18, 34, 2, 2])).toEqual({
    from: 15,
    to: 26,
    symbols: [{ symbol: 'a', startMs: 20, endMs: 220 }],
  });
});
