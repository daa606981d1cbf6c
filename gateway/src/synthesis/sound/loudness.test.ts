import { expect, test } from 'vitest';
import { amplify } from './loudness.ts';

test('[Y15] what is soft keeps its shape, what is loud bends and never reaches full scale', () => {
  const sound = Float32Array.from([0, 0.1, -0.3, 0.5, -2, 5]);
  amplify(sound, 1.5);
  expect(sound[1]).toBeCloseTo(0.15);
  expect(sound[2]).toBeCloseTo(-0.45);
  expect(sound[3]).toBeCloseTo(0.75);
  expect(sound[4]).toBeLessThan(-0.8);
  expect(Math.max(...sound.map(Math.abs))).toBeLessThanOrEqual(1);
});
