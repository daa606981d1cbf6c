import { expect, test } from 'vitest';
import { amplify, softenStart } from './loudness.ts';

test('[Y15] what is soft keeps its shape, what is loud bends and never reaches full scale', () => {
  const sound = Float32Array.from([0, 0.1, -0.3, 0.5, -2, 5]);
  amplify(sound, 1.5);
  expect(sound[1]).toBeCloseTo(0.15);
  expect(sound[2]).toBeCloseTo(-0.45);
  expect(sound[3]).toBeCloseTo(0.75);
  expect(sound[4]).toBeLessThan(-0.8);
  expect(Math.max(...sound.map(Math.abs))).toBeLessThanOrEqual(1);
});

test('[Y6] a clause begins from silence', () => {
  const sound = new Float32Array(600).fill(1);
  softenStart(sound);
  expect(sound.slice(0, 97)).toEqual(new Float32Array(97));
  expect(sound[168]).toBeCloseTo(0.5);
  expect(sound.slice(240)).toEqual(new Float32Array(360).fill(1));
});
