/** How the tests of one runner went. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const crashed: Count = { passed: 0, failed: 1, skipped: 0 };

/** Reads vitest's JSON report. A runner that failed without a failed test (a file that does not load) counts as one failure. */
export function countVitest(report: unknown, exitCode: number): Count {
  if (!isRecord(report)) return crashed;
  const count = {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests'),
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
  return withCrash(count, exitCode);
}

/** Reads Playwright's JSON report; a test that passed on a second try counts as passed. */
export function countPlaywright(report: unknown, exitCode: number): Count {
  if (!isRecord(report) || !isRecord(report['stats'])) return crashed;
  const { stats } = report;
  const count = {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected'),
    skipped: number(stats, 'skipped'),
  };
  return withCrash(count, exitCode);
}

export function addUp(counts: Count[]): Count {
  return counts.reduce((sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    skipped: sum.skipped + count.skipped,
  }));
}

function withCrash(count: Count, exitCode: number): Count {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function number(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
