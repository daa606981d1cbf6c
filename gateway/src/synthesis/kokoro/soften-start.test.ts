import { expect, test } from 'vitest';
import { softenStart } from './soften-start.ts';

test('[Y6] a clause begins from silence', () => {
  const sound = new Float32Array(600).fill(1);
  softenStart(sound);
  expect(sound.slice(0, 97)).toEqual(new Float32Array(97));
  expect(sound[168]).toBeCloseTo(0.5);
  expect(sound.slice(240)).toEqual(new Float32Array(360).fill(1));
});
