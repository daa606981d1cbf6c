import { waits } from '@lobby/gateway/turn/patience';
import { expect, test } from 'vitest';
import { shareOfPausesLongerThan } from './pause-lengths.ts';
import { cutOffShare, meanWait, waitAt, waitingFor, type Silence } from './waiting.ts';

const silence = (text: string): Silence => ({
  language: 'zh',
  heard: { type: 'stable', text, language: 'zh' },
});
const question = silence('你们几点开门？');
const beginning = silence('我想');

test('words change the wait only once they are known', () => {
  expect(waitAt(question, { scale: 1, wordsKnownMs: 0 })).toBe(waits.zh.complete);
  expect(waitAt(question, { scale: 1, wordsKnownMs: 500 })).toBe(500);
  expect(waitAt(question, { scale: 0.5, wordsKnownMs: 500 })).toBe(waits.zh.unsure / 2);
  expect(waitAt(beginning, { scale: 0.5, wordsKnownMs: 300 })).toBe(waits.zh.hanging / 2);
});

test('waits are tuned to the delay that is allowed on average', () => {
  const ends = [question, question, silence('我要开户')];
  for (const allowedMs of [300, 600])
    expect(meanWait(ends, waitingFor(allowedMs, ends, 0))).toBeCloseTo(allowedMs);
});

test('a pause is a cut-off when it outlasts the wait', () => {
  const pauses = [400, 900].map((lengthMs) => ({
    ...beginning,
    outlasts: (ms: number) => Number(lengthMs > ms),
  }));
  expect(cutOffShare(pauses, () => 500)).toBe(0.5);
});

test('the published lengths of pauses are met, and between and beyond them the share falls', () => {
  expect(shareOfPausesLongerThan(100, 'zh')).toBe(1);
  expect(shareOfPausesLongerThan(600, 'zh')).toBeCloseTo(0.163);
  const shares = [200, 250, 300, 450, 1_000, 1_600, 2_400].map((ms) => shareOfPausesLongerThan(ms, 'en'));
  expect(shares).toEqual([...new Set(shares)].sort((left, right) => right - left));
});
