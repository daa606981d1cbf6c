import { expect, test } from 'vitest';
import { readingMs } from './reading.ts';

test('[P8] reading takes as long as it takes a person', () => {
  expect(readingMs('您好', 'zh')).toBe(800);
  expect(readingMs('请先到三号窗口取号', 'zh')).toBe(1800);
  expect(readingMs('Please take a number at window three.', 'en')).toBeCloseTo(2442);
});
