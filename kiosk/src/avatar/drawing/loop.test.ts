import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLoop } from './loop.ts';
import { firstGrade, paceLimits } from './pace.ts';

let nowMs: number;
let due: ((atMs: number) => void) | undefined;

/** Time and the screen's refresh, moved by hand. */
beforeEach(() => {
  nowMs = 0;
  due = undefined;
  vi.stubGlobal('performance', { now: () => nowMs });
  vi.stubGlobal('requestAnimationFrame', (callback: (atMs: number) => void) => {
    due = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    due = undefined;
  });
});

afterEach(() => vi.unstubAllGlobals());

function refresh(afterMs: number): void {
  nowMs += afterMs;
  due?.(nowMs);
}

/** A picture whose frames take `costMs` to draw. */
function watchLoop(costMs: number) {
  const drawnMs: number[] = [];
  const grades: number[] = [];
  const drawing = {
    phase: 'idle' as const,
    draw: () => drawnMs.push(nowMs),
    get idle() {
      return nowMs - (drawnMs.at(-1) ?? -Infinity) >= costMs;
    },
    regrade: (grade: number) => grades.push(grade),
  };
  const stop = runLoop(drawing, firstGrade.chip);
  return { drawnMs, grades, stop };
}

test('[A11] a frame is not begun while the last one is still being drawn, nor during the rest after it', () => {
  const { drawnMs } = watchLoop(200);
  for (let tick = 0; tick < 400; tick++) refresh(10);
  const gaps = drawnMs.slice(1).map((atMs, index) => atMs - (drawnMs[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(400);
});

test('[A11] a machine that keeps up draws at every refresh', () => {
  const { drawnMs, grades } = watchLoop(5);
  for (let tick = 0; tick < 60; tick++) refresh(16);
  expect(drawnMs).toHaveLength(60);
  expect(grades).toEqual([]);
});

test('[A10] the loop asks for a coarser picture after a trial of slow frames', () => {
  const { drawnMs, grades } = watchLoop(200);
  while (drawnMs.length <= paceLimits.trialFrames) refresh(10);
  expect(grades).toEqual([1]);
});

test('[A11] a loop that was stopped draws no more', () => {
  const { drawnMs, stop } = watchLoop(5);
  refresh(16);
  stop();
  refresh(16);
  expect(drawnMs).toHaveLength(1);
});
