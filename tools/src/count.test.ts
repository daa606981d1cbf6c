import { expect, test } from 'vitest';
import { addUp, countPlaywright, countVitest } from './count.ts';

test('[C3] both runners are added up', () => {
  const units = countVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 }, 1);
  const pages = countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }, 0);
  expect(addUp([units, pages])).toEqual({ passed: 9, failed: 1, skipped: 2 });
});

test('[C3] a runner that crashed is never taken for a pass', () => {
  expect(countVitest(undefined, 1).failed).toBe(1);
  expect(countVitest({ numPassedTests: 5, numFailedTests: 0 }, 1).failed).toBe(1);
  expect(countPlaywright({ errors: [] }, 1).failed).toBe(1);
});
