import type { Phase } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { silence, type Speech } from '../speech.ts';
import { apart, type Direction } from './direction.ts';
import { createGaze, type Gaze } from './gaze.ts';

const frameMs = 20;
const seconds = 10_000;

/** Eyes further from the middle of the visitor's face than this look past it. */
const faceDegrees = 3;

interface Seen {
  /** Share of the time on the visitor's face. */
  onVisitor: number;
  /** Times between leaps. */
  gapsMs: number[];
  /** Leaps that begin and end on the visitor's face. */
  smallLeaps: number[];
}

/** A voice that says clauses of 1 to 6 s with short pauses between them, as answers do. */
function createTalk(seed: number): Speech & { step(deltaMs: number): void } {
  const random = createRandom(seed);
  let leftMs = 0;
  let pauseMs = 0;
  return {
    ...silence,
    leftMs: () => (pauseMs > 0 ? 0 : leftMs),
    step(deltaMs) {
      if (pauseMs > 0) pauseMs -= deltaMs;
      else leftMs -= deltaMs;
      if (leftMs > 0) return;
      leftMs = 1_000 + 5_000 * random();
      pauseMs = 250 + 300 * random();
    },
  };
}

function run(gaze: Gaze, phase: Phase, lengthMs: number): Direction[] {
  const looks: Direction[] = [];
  for (let atMs = 0; atMs < lengthMs; atMs += frameMs) {
    gaze.step(frameMs, { phase, calm: false, speech: silence });
    looks.push({ ...gaze.eyes });
  }
  return looks;
}

/** 10,000 simulated seconds of one phase. */
function watch(phase: Phase): Seen {
  const gaze = createGaze(createRandom(3));
  const talk = createTalk(5);
  const seen: Seen = { onVisitor: 0, gapsMs: [], smallLeaps: [] };
  let sinceMs = 0;
  let before = { ...gaze.aim };
  for (let atMs = 0; atMs < seconds * 1000; atMs += frameMs) {
    if (phase === 'speaking') talk.step(frameMs);
    const leapt = gaze.step(frameMs, { phase, calm: false, speech: phase === 'speaking' ? talk : silence });
    sinceMs += frameMs;
    if (apart(gaze.eyes, { yaw: 0, pitch: 0 }) < faceDegrees) seen.onVisitor += frameMs / (seconds * 1000);
    if (leapt === 0) continue;
    seen.gapsMs.push(sinceMs);
    const within = [before, gaze.aim].every((aim) => apart(aim, { yaw: 0, pitch: 0 }) < faceDegrees);
    if (within) seen.smallLeaps.push(apart(before, gaze.aim));
    before = { ...gaze.aim };
    sinceMs = 0;
  }
  return seen;
}

const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('[A5] thinking turns the eyes away within 150 ms, and listening brings them back as fast', () => {
  const gaze = createGaze(createRandom(1));
  run(gaze, 'listening', 5_000);
  const away = run(gaze, 'thinking', 150).at(-1);
  expect(Math.abs(away?.yaw ?? 0)).toBeGreaterThan(14);
  expect(away?.pitch).toBeGreaterThan(4);
  const back = run(gaze, 'listening', 150).at(-1);
  expect(apart(back ?? { yaw: 90, pitch: 0 }, { yaw: 0, pitch: 0 })).toBeLessThan(faceDegrees);
});

test.each([
  ['idle', 0.68, 0.85],
  ['listening', 0.71, 0.79],
  ['speaking', 0.4, 0.5],
  ['thinking', 0.08, 0.25],
] as const)(
  '[A6] a figure that is %s has its eyes on the visitor for %d to %d of the time',
  (phase, least, most) => {
    const { onVisitor } = watch(phase);
    expect(onVisitor).toBeGreaterThan(least);
    expect(onVisitor).toBeLessThan(most);
  },
);

test('[A60] eyes leap at gaps of 0.8 to 4.4 s, and over a face by a degree or two', () => {
  const {
    gapsMs: [, ...gapsMs],
    smallLeaps,
  } = watch('listening');
  expect(Math.min(...gapsMs)).toBeGreaterThanOrEqual(800);
  expect(Math.max(...gapsMs)).toBeLessThanOrEqual(4_400 + frameMs);
  expect(mean(gapsMs)).toBeGreaterThan(1_600);
  expect(mean(gapsMs)).toBeLessThan(2_200);
  expect(mean(smallLeaps)).toBeGreaterThan(0.5);
  expect(Math.max(...smallLeaps)).toBeLessThan(3.5);
});

/** Starts clauses of one length until `count` were seen, and tells for each whether the eyes were on the visitor in its middle and at its end. */
function sayClauses(lengthMs: number, count: number): { awayEarly: number; homeAtEnd: number } {
  const gaze = createGaze(createRandom(9));
  const told = { awayEarly: 0, homeAtEnd: 0 };
  for (let clause = 0; clause < count; clause++) {
    for (let leftMs = lengthMs; leftMs > 0; leftMs -= frameMs) {
      gaze.step(frameMs, { phase: 'speaking', calm: false, speech: { ...silence, leftMs: () => leftMs } });
      if (leftMs === lengthMs - 300 && !gaze.home) told.awayEarly += 1;
      if (leftMs === frameMs && gaze.home) told.homeAtEnd += 1;
    }
    for (let pauseMs = 0; pauseMs < 300; pauseMs += frameMs) {
      gaze.step(frameMs, { phase: 'speaking', calm: false, speech: silence });
    }
  }
  return told;
}

test('[A61] a speaker mostly looks away as a long clause begins, and always back before it ends', () => {
  const long = sayClauses(4_000, 1_000);
  expect(long.awayEarly).toBeGreaterThan(650);
  expect(long.homeAtEnd).toBe(1_000);
  const short = sayClauses(1_200, 1_000);
  expect(short.awayEarly).toBeLessThan(500);
  expect(short.homeAtEnd).toBe(1_000);
});

test('[A8] calm eyes stay with the visitor', () => {
  const gaze = createGaze(createRandom(1));
  for (let atMs = 0; atMs < 60_000; atMs += frameMs) {
    gaze.step(frameMs, { phase: 'thinking', calm: true, speech: silence });
    expect(gaze.eyes).toEqual({ yaw: 0, pitch: 0 });
  }
});
