import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runLoop } from './loop.ts';
import { firstRung, ladderLimits, type Rung } from './ladder.ts';

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
  const rungs: Rung[] = [];
  const rests: boolean[] = [];
  const picture = {
    able: true,
    get idle() {
      return nowMs - (drawnMs.at(-1) ?? -Infinity) >= costMs;
    },
    regrade: (rung: Rung) => rungs.push(rung),
  };
  const drawing = {
    picture,
    role: { phase: 'idle' as const },
    draw: () => drawnMs.push(nowMs),
    onStill: (still: boolean) => rests.push(still),
  };
  const stop = runLoop(drawing, firstRung.chip);
  return { picture, drawnMs, rungs, rests, stop };
}

test('[A11] a frame is not begun while the last one is still being drawn, nor during the rest after it', () => {
  const { drawnMs } = watchLoop(200);
  for (let tick = 0; tick < 400; tick++) refresh(10);
  const gaps = drawnMs.slice(1).map((atMs, index) => atMs - (drawnMs[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(400);
});

test('[A11] a machine that keeps up draws at every refresh', () => {
  const { drawnMs, rungs, rests } = watchLoop(5);
  for (let tick = 0; tick < 60; tick++) refresh(16);
  expect(drawnMs).toHaveLength(60);
  expect([...rungs, ...rests]).toEqual([]);
});

test('[A10] the loop asks for a coarser picture after a trial of slow frames', () => {
  const { drawnMs, rungs } = watchLoop(200);
  while (drawnMs.length <= ladderLimits.trialFrames) refresh(10);
  expect(rungs).toHaveLength(1);
});

test('[A10] a machine that cannot draw in time shows a still picture, and tries again after a long calm', () => {
  const { drawnMs, rests } = watchLoop(3_000);
  while (rests.length === 0) refresh(100);
  const drawn = drawnMs.length;
  for (let elapsedMs = 0; elapsedMs < ladderLimits.calmMs - 10_000; elapsedMs += 500) refresh(500);
  expect(drawnMs).toHaveLength(drawn);
  for (let elapsedMs = 0; elapsedMs < 20_000; elapsedMs += 500) refresh(500);
  expect(rests).toEqual([true, false]);
  expect(drawnMs.length).toBeGreaterThan(drawn);
});

test('[A16] without graphics a still picture stands in, and the figure comes back with them', () => {
  const { picture, drawnMs, rests } = watchLoop(5);
  refresh(16);
  picture.able = false;
  for (let tick = 0; tick < 10; tick++) refresh(16);
  expect(rests).toEqual([true]);
  picture.able = true;
  refresh(16);
  expect(rests).toEqual([true, false]);
  expect(drawnMs).toHaveLength(2);
});

test('[A11] a loop that was stopped draws no more', () => {
  const { drawnMs, stop } = watchLoop(5);
  refresh(16);
  stop();
  refresh(16);
  expect(drawnMs).toHaveLength(1);
});
