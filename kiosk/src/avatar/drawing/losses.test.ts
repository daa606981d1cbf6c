import { expect, test } from 'vitest';
import { areTrusted } from './losses.ts';

const minuteMs = 60_000;

test('[A42] graphics that were lost three times within an hour are left alone until the hour is over', () => {
  const lost = [10, 20, 50].map((minute) => minute * minuteMs);
  expect(areTrusted(lost.slice(0, 2), 20 * minuteMs)).toBe(true);
  expect(areTrusted(lost, 50 * minuteMs)).toBe(false);
  expect(areTrusted(lost, 69 * minuteMs)).toBe(false);
  expect(areTrusted(lost, 70 * minuteMs)).toBe(true);
});
