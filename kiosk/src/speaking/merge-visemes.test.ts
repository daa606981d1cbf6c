import type { Viseme } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import { mergeVisemes } from './merge-visemes.ts';

const at = (startMs: number, weight: number): Viseme => ({
  shape: 'aa',
  startMs,
  endMs: startMs + 100,
  weight,
});

test('[P23] a shape that is told again with another weight replaces the one that was known', () => {
  const known = [at(0, 0.9), at(200, 0.9), at(400, 0.9)];
  expect(mergeVisemes(known, [at(200, 0.6)])).toEqual([at(0, 0.9), at(200, 0.6), at(400, 0.9)]);
  expect(mergeVisemes(known, [])).toEqual(known);
});
