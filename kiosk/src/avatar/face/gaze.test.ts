import type { Phase } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { createGaze, type Gaze } from './gaze.ts';
import { createRandom } from '../random.ts';

const frameMs = 20;

type Stretch = readonly [phase: Phase, lengthMs: number];

function run(gaze: Gaze, [phase, lengthMs]: Stretch, calm = false): number[] {
  const yaws: number[] = [];
  for (let atMs = 0; atMs < lengthMs; atMs += frameMs) {
    gaze.step(frameMs, { phase, calm });
    yaws.push(Math.abs(gaze.eyes.yaw));
  }
  return yaws;
}

/** Share of the time in which the eyes rest on the visitor's face. */
function shareOnVisitor(phase: Phase): number {
  const yaws = run(createGaze(createRandom(3)), [phase, 600_000]);
  return yaws.filter((yaw) => yaw < 3).length / yaws.length;
}

test('[A5] thinking turns the eyes away within 150 ms, and listening brings them back as fast', () => {
  const gaze = createGaze(createRandom(1));
  run(gaze, ['listening', 5_000]);
  expect(run(gaze, ['thinking', 150]).at(-1)).toBeGreaterThan(9);
  expect(gaze.eyes.pitch).toBeGreaterThan(4);
  expect(run(gaze, ['listening', 150]).at(-1)).toBeLessThan(2);
});

test('[A6] a listener looks at the visitor nearly always, a speaker mostly, a thinker seldom', () => {
  expect(shareOnVisitor('listening')).toBeGreaterThan(0.88);
  expect(shareOnVisitor('speaking')).toBeGreaterThan(0.65);
  expect(shareOnVisitor('speaking')).toBeLessThan(0.9);
  expect(shareOnVisitor('thinking')).toBeLessThan(0.35);
});

test('[A6] the head follows a glance slowly and only part of the way', () => {
  const gaze = createGaze(createRandom(1));
  run(gaze, ['thinking', 100]);
  expect(Math.abs(gaze.head.yaw)).toBeLessThan(Math.abs(gaze.eyes.yaw) * 0.2);
  run(gaze, ['thinking', 700]);
  expect(Math.abs(gaze.head.yaw)).toBeLessThan(Math.abs(gaze.eyes.yaw) * 0.5);
});

test('[A8] calm eyes stay with the visitor', () => {
  const yaws = run(createGaze(createRandom(1)), ['thinking', 60_000], true);
  expect(Math.max(...yaws)).toBe(0);
});
