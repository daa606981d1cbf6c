import { expect, test } from 'vitest';
import { largestCrowd, waitsOf, type CrowdWaits } from './sizes.ts';

const crowd = (kiosks: number, p95Ms: number): CrowdWaits => ({
  kiosks,
  asked: 1,
  answered: 1,
  p50Ms: p95Ms,
  p95Ms,
  worstKioskMs: p95Ms,
});

test('a crowd is as large as the last size before the first whose p95 is more than twice that of one kiosk', () => {
  expect(largestCrowd([crowd(1, 500), crowd(2, 900), crowd(3, 1_000), crowd(4, 1_001), crowd(6, 800)])).toBe(
    3,
  );
  expect(largestCrowd([crowd(1, 500), crowd(2, 600)])).toBe(2);
});

test('a question that is not answered is the longest wait of all, and the worst kiosk is the one with the highest median', () => {
  const waits = [
    { kiosk: 0, firstSoundMs: 100 },
    { kiosk: 1, firstSoundMs: 300 },
    { kiosk: 0, firstSoundMs: 200 },
    { kiosk: 1, firstSoundMs: undefined },
  ];
  expect(waitsOf(2, waits)).toEqual({
    kiosks: 2,
    asked: 4,
    answered: 3,
    p50Ms: 200,
    p95Ms: Infinity,
    worstKioskMs: 300,
  });
});
