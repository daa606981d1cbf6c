import { expect, test } from 'vitest';
import { restMsAfter } from './pace.ts';

test('[A11] a slow frame is followed by a rest: long while ears and answer work, short while the lips move', () => {
  const rests = (['thinking', 'listening', 'idle', 'speaking'] as const).map((phase) =>
    restMsAfter(200, phase),
  );
  expect(rests).toEqual([600, 300, 200, 50]);
});

test('[A11] a fast frame is followed by no rest', () => {
  expect(restMsAfter(16, 'thinking')).toBe(0);
});
