import { expect, test } from 'vitest';
import { type Patience, type Supervision, defaultPatience, restMs, superviseStep } from './supervision.ts';

const patience: Patience = {
  ...defaultPatience,
  healthyMs: 1000,
  firstRestMs: 100,
  longestRestMs: 350,
  deaths: 3,
};
const cause = new Error('dead');
const step = (state: Supervision, event: Parameters<typeof superviseStep>[1]): Supervision =>
  superviseStep(state, event, patience);

test('[E5] the pause before a restart doubles up to a limit', () => {
  expect([1, 2, 3, 4].map((deaths) => restMs(deaths, patience))).toEqual([100, 200, 350, 350]);
});

test('[E5] a process that died rests, starts and works', () => {
  const resting = step({ phase: 'working', deaths: 0, sinceMs: 0 }, { type: 'died', atMs: 10, cause });
  expect(resting).toEqual({ phase: 'resting', deaths: 1, restMs: 100, cause });
  const starting = step(resting, { type: 'rested' });
  expect(starting).toEqual({ phase: 'starting', deaths: 1 });
  expect(step(starting, { type: 'opened', atMs: 20 })).toEqual({ phase: 'working', deaths: 1, sinceMs: 20 });
});

test('[E6] deaths in a row end in failure', () => {
  expect(step({ phase: 'starting', deaths: 2 }, { type: 'died', atMs: 0, cause })).toEqual({
    phase: 'failed',
    cause,
  });
});

test('[E6] a healthy while forgives earlier deaths', () => {
  const working: Supervision = { phase: 'working', deaths: 2, sinceMs: 0 };
  expect(step(working, { type: 'died', atMs: 999, cause })).toEqual({ phase: 'failed', cause });
  expect(step(working, { type: 'died', atMs: 1000, cause })).toMatchObject({ phase: 'resting', deaths: 1 });
});

test('[E11] a refusal is final at the first start, and counts as a death later', () => {
  expect(step({ phase: 'starting', deaths: 0 }, { type: 'refused', cause })).toEqual({
    phase: 'failed',
    cause,
  });
  expect(step({ phase: 'starting', deaths: 1 }, { type: 'refused', cause })).toMatchObject({
    phase: 'resting',
  });
});

test('[E9] a closed engine stays closed', () => {
  const closed: Supervision = { phase: 'closed' };
  expect(step(closed, { type: 'died', atMs: 0, cause })).toBe(closed);
  expect(step(closed, { type: 'rested' })).toBe(closed);
});

test('an event out of place changes nothing', () => {
  const resting: Supervision = { phase: 'resting', deaths: 1, restMs: 100, cause };
  expect(step(resting, { type: 'died', atMs: 0, cause })).toBe(resting);
  expect(step(resting, { type: 'opened', atMs: 0 })).toBe(resting);
});
