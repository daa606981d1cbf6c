import { expect, test } from 'vitest';
import { loopedTail } from './loop-cutter.ts';

const times = (count: number, phrase: number[]): number[] =>
  Array.from({ length: count }, () => phrase).flat();

test('[R13] a phrase that came three times is cut to one', () => {
  expect(loopedTail([9, ...times(3, [1, 2, 3])])).toBe(6);
});

test('[R13] one or two tokens may repeat as often as people repeat them', () => {
  expect(loopedTail(times(5, [8]))).toBe(0);
  expect(loopedTail(times(6, [8]))).toBe(5);
  expect(loopedTail(times(5, [4, 5]))).toBe(0);
  expect(loopedTail(times(6, [4, 5]))).toBe(10);
});

test('[R13] saying a thing twice is no loop', () => {
  expect(loopedTail(times(2, [1, 2, 3, 4]))).toBe(0);
});

test('[R13] what repeated itself earlier is left alone', () => {
  expect(loopedTail([...times(3, [1, 2, 3]), 9])).toBe(0);
});
