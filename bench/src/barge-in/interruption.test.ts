import { expect, test } from 'vitest';
import { readSilence } from './interruption.ts';

const interruption = { suspectedMs: 1_000, startedMs: 1_250, answeredMs: 2_500 };

test('silence counts from certain speech to the last of the old answer', () => {
  const audible = [
    { fromMs: 0, toMs: 1_280 },
    { fromMs: 2_480, toMs: 4_000 },
  ];
  expect(readSilence(interruption, audible)).toEqual({
    silenceMs: 30,
    sinceSuspectedMs: 280,
    staleFrames: 0,
  });
});

test('sound between the stop and the new answer is stale', () => {
  const audible = [
    { fromMs: 0, toMs: 1_280 },
    { fromMs: 1_900, toMs: 1_950 },
    { fromMs: 2_480, toMs: 4_000 },
  ];
  expect(readSilence(interruption, audible)?.staleFrames).toBe(1);
});

test('speech into silence is no interruption', () => {
  expect(readSilence(interruption, [{ fromMs: 0, toMs: 900 }])).toBeUndefined();
});
