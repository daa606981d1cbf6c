import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('[L6] looks come twice a second while waiting and five times while talking, and never take more than their share', () => {
  expect(createPace()(10, 'waiting')).toBe(490);
  expect(createPace()(10, 'talking')).toBe(190);
  for (const costMs of [1, 10, 40, 100, 200]) {
    expect(costMs / (costMs + createPace()(costMs, 'waiting'))).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(costMs / (costMs + createPace()(costMs, 'talking'))).toBeLessThanOrEqual(0.1 + 1e-9);
  }
});

test('[L6] one look that stalls does not keep the kiosk from looking again, and many do', () => {
  const restAfter = createPace();
  for (let looks = 0; looks < 3; looks++) restAfter(10, 'talking');
  expect(restAfter(2_000, 'talking')).toBe(190);
  for (let looks = 0; looks < 5; looks++) restAfter(100, 'talking');
  expect(restAfter(100, 'talking')).toBeCloseTo(900);
  expect(createPace()(60_000, 'waiting')).toBe(5_000);
});
