import { expect, test } from 'vitest';
import { Utterance } from './utterance.ts';

test('frames of any length are gathered in order, up to the capacity', () => {
  const utterance = new Utterance(5);
  for (const frame of [[1, 2, 3], [], [4], [5, 6, 7], [8]]) utterance.add(Int16Array.from(frame));
  expect(utterance.samples).toEqual(Int16Array.of(1, 2, 3, 4, 5));
  expect(utterance.isFull).toBe(true);
});

test.for([Float32Array.of(Number.NaN), [1, 2], 'sound', undefined])(
  '[R28] %o is refused as no frame',
  (frame) => {
    expect(() => new Utterance(5).add(frame as unknown as Int16Array)).toThrow(TypeError);
  },
);
