import { expect, test } from 'vitest';
import { createProgressBar, formatTransfer } from './progress-bar.ts';

test('[M12] a transfer is told by name, amount, share, speed and the time left', () => {
  expect(
    formatTransfer({
      name: 'ears',
      receivedBytes: 62_400_000,
      totalBytes: 145_217_607,
      bytesPerSecond: 11_200_000,
    }),
  ).toBe('ears ████████░░░░░░░░░░░░ 62.4 of 145.2 MB 42 % 11.2 MB/s 8 s left');
});

function bench(isTTY: boolean) {
  const written: string[] = [];
  const clock = { nowMs: 0 };
  const output = { isTTY, columns: 100, write: (text: string) => written.push(text) };
  return { written, clock, bar: createProgressBar(output, () => clock.nowMs) };
}

test('[M12] a terminal shows all transfers as one in a line that is drawn anew', () => {
  const { written, clock, bar } = bench(true);
  bar.show('ears', { receivedBytes: 0, totalBytes: 2_000_000 });
  clock.nowMs = 1000;
  bar.show('ears', { receivedBytes: 1_000_000, totalBytes: 2_000_000 });
  bar.show('voice', { receivedBytes: 0, totalBytes: 1_000_000 });
  bar.end();
  expect(written.at(-2)).toMatch(/^\rears, voice █+░+ 1\.0 of 3\.0 MB 33 % 1\.0 MB\/s 2 s left/);
  expect(written.at(-1)).toBe('\n');
});

test('[M12] elsewhere a line is written every few seconds and at the end', () => {
  const { written, clock, bar } = bench(false);
  for (const receivedBytes of [0, 1, 2, 3, 4]) {
    clock.nowMs = receivedBytes * 1000;
    bar.show('ears', { receivedBytes, totalBytes: 4 });
  }
  bar.end();
  expect(written.map((line) => /(\d+) %/.exec(line)?.[1])).toEqual(['0', '75', '100']);
});
