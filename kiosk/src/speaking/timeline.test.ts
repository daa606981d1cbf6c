import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Timeline } from './timeline.ts';

test('[P2] pieces that come in time follow each other without a gap', () => {
  const timeline = new Timeline<number>();
  const starts = [1000, 1010, 1080].map((nowMs) => timeline.place(0, 40, nowMs));
  expect(starts).toEqual([1060, 1100, 1140]);
  expect(timeline.at(1150)).toEqual({ saying: 0, ms: 90 });
});

test('[P2] over any arrival times no piece overlaps another or begins in the past', () => {
  const arrivals = fc.array(fc.record({ waitMs: fc.nat(200), durationMs: fc.integer({ min: 1, max: 80 }) }));
  fc.assert(
    fc.property(arrivals, (pieces) => {
      const timeline = new Timeline<number>();
      let nowMs = 0;
      let freeMs = 0;
      for (const { waitMs, durationMs } of pieces) {
        nowMs += waitMs;
        const startMs = timeline.place(0, durationMs, nowMs);
        expect(startMs).toBeGreaterThanOrEqual(Math.max(freeMs, nowMs));
        freeMs = startMs + durationMs;
      }
    }),
  );
});

test('[P3] a late piece moves what follows, and its own time goes on where it stopped', () => {
  const timeline = new Timeline<number>();
  timeline.place(0, 100, 0);
  const startMs = timeline.place(0, 100, 500);
  expect(timeline.at(160)).toBeUndefined();
  expect(timeline.at(500)).toBeUndefined();
  expect(timeline.at(startMs)).toEqual({ saying: 0, ms: 100 });
});

test('[P3] each saying of a clause counts from its own start', () => {
  const timeline = new Timeline<number>();
  timeline.place(0, 100, 0);
  timeline.place(1, 100, 10);
  expect(timeline.at(159)).toEqual({ saying: 0, ms: 99 });
  expect(timeline.at(170)).toEqual({ saying: 1, ms: 10 });
});

test('[P4] only what was heard counts as played, gaps left out', () => {
  const timeline = new Timeline<number>();
  timeline.place(0, 100, 0);
  timeline.place(0, 100, 500);
  expect([0, 60, 110, 160, 500, 600, 900].map((ms) => timeline.playedMs(ms))).toEqual([
    0, 0, 50, 100, 100, 140, 200,
  ]);
});

test('[P4] one of unknown length counts while it lasts', () => {
  const timeline = new Timeline<number>();
  timeline.open(0, 100);
  expect(timeline.endMs).toBe(Infinity);
  expect(timeline.at(400)).toEqual({ saying: 0, ms: 300 });
  timeline.close(600);
  expect(timeline.playedMs(1000)).toBe(500);
  expect(timeline.at(700)).toBeUndefined();
});

test('[P24] just before sound begins or goes on, the time that is missing to it is known', () => {
  const timeline = new Timeline<number>();
  timeline.place(0, 100, 0);
  timeline.place(0, 100, 500);
  expect(timeline.soon(0)).toBeUndefined();
  expect(timeline.soon(40)).toEqual({ saying: 0, ms: -20 });
  expect(timeline.soon(550)).toEqual({ saying: 0, ms: 90 });
});
