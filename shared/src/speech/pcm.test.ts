import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFloats, toFloats, toSamples } from './pcm.ts';

test('[W4] samples survive a slice that begins at an odd byte', () => {
  const pool = new Uint8Array(9);
  pool.set(new Uint8Array(new Int16Array([1, -2, 3]).buffer), 1);
  expect([...toSamples(pool.subarray(1, 7))]).toEqual([1, -2, 3]);
});

test('[W4] half a sample is refused', () => {
  expect(() => toSamples(new Uint8Array(3))).toThrow(RangeError);
});

test('samples become floats and come back unchanged', () => {
  fc.assert(
    fc.property(fc.int16Array(), (samples) => {
      expect(fromFloats(toFloats(samples))).toEqual(samples);
    }),
  );
});

test('floats beyond full scale are cut, not wrapped round', () => {
  expect([...fromFloats(Float32Array.of(2, -2))]).toEqual([32_767, -32_768]);
});
