import { expect, test } from 'vitest';
import { readingMs, readingVisemes } from './reading.ts';

test('[P8] reading takes as long as it takes a person', () => {
  expect(readingMs('您好', 'zh')).toBe(800);
  expect(readingMs('请先到三号窗口取号', 'zh')).toBe(1800);
  expect(readingMs('Please take a number at window three.', 'en')).toBeCloseTo(2442);
});

test('[P8] a voice that tells nothing still moves the mouth, once for each syllable', () => {
  const visemes = readingVisemes('请取号。', 'zh');
  expect(visemes.map(({ startMs }) => startMs)).toEqual([0, 200, 400]);
  expect(readingVisemes('Please', 'en').map(({ shape }) => shape)).toEqual(['ee', 'aa', 'ee']);
});
