import type { Phase } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createChoreography } from './choreography.ts';
import { scores } from './repertoire.ts';

const frameMs = 20;

/** Notes which pose is set off for when, each taking exactly as long as it was told to. */
function watch(calm = false) {
  const taken: { pose: string; atMs: number; moveMs: number }[] = [];
  let atMs = 0;
  const choreography = createChoreography(createRandom(5), (pose, moveMs) => {
    taken.push({ pose: typeof pose === 'string' ? pose : 'clip', atMs, moveMs });
    return moveMs;
  });
  const live = (lengthMs: number, phase: Phase): void => {
    for (const endMs = atMs + lengthMs; atMs < endMs; atMs += frameMs)
      choreography.step(frameMs, { phase, calm });
  };
  return { choreography, taken, live, poses: () => taken.map(({ pose }) => pose) };
}

test('[A32] each phase is taken up at once, and in a long one the pose changes now and then', () => {
  const { live, taken, poses } = watch();
  live(100, 'listening');
  expect(poses()).toEqual(['listening']);
  expect(taken[0]?.atMs).toBe(0);
  live(60_000, 'listening');
  expect(new Set(poses())).toEqual(new Set(['listening', 'attentive']));
  expect(taken.length).toBeGreaterThan(3);
});

test('[A32] who has to think for long puts a hand to the chin, and a short thought shows only in the head', () => {
  const { live, poses } = watch();
  live(1_500, 'thinking');
  expect(poses()).toEqual(['thinking']);
  live(4_000, 'thinking');
  expect(poses()).toEqual(['thinking', 'pondering']);
});

test('[A33] a farewell is a bow and a wave, and then the figure stands as the phase wants it', () => {
  const { choreography, live, poses } = watch();
  choreography.perform(scores.farewell);
  live(6_000, 'idle');
  expect(poses()).toEqual(['bowingSlightly', 'wavingOut', 'wavingIn', 'wavingOut', 'wavingIn', 'waiting']);
});

test('[A33] a courtesy is finished when the visitor speaks, and a hand that shows something is let down', () => {
  const { choreography, live, poses } = watch();
  choreography.perform(scores.bow);
  live(300, 'idle');
  live(300, 'listening');
  expect(poses()).toEqual(['bowing']);
  live(3_000, 'listening');
  choreography.perform(scores.point);
  live(300, 'speaking');
  expect(poses().slice(1)).toEqual(['listening', 'pointing']);
  live(300, 'listening');
  expect(poses().slice(3)).toEqual(['listening']);
});

test('[A33] a gesture that begins in the midst of another takes over', () => {
  const { choreography, live, poses } = watch();
  choreography.perform(scores.present);
  live(200, 'speaking');
  choreography.perform(scores.bow);
  live(200, 'speaking');
  expect(poses()).toEqual(['presenting', 'bowing']);
});

test('[A34] a calm figure makes the same gestures more slowly, and keeps its pose', () => {
  const lively = watch();
  const calm = watch(true);
  for (const { choreography, live } of [lively, calm]) {
    live(20, 'idle');
    choreography.perform(scores.bow);
    live(60_000, 'idle');
  }
  expect(calm.taken[0]?.moveMs).toBeGreaterThan((lively.taken[0]?.moveMs ?? 0) * 1.4);
  expect(calm.poses()).toEqual(['bowing', 'waiting']);
  expect(lively.taken.length).toBeGreaterThan(2);
});
