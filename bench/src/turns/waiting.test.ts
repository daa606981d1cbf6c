import { waits } from '@lobby/gateway/turn/patience';
import { expect, test } from 'vitest';
import { shareOfPausesLongerThan } from './pause-lengths.ts';
import { cutOffShare, everyJudgement, meanWait, waitAt, waitingFor, type Silence } from './waiting.ts';

const silence = (text: string): Silence => ({
  language: 'zh',
  heard: { type: 'stable', text, language: 'zh' },
});
const question = silence('你们几点开门？');
const beginning = silence('我想');

const heeded = everyJudgement;

test('words change the wait only once they are known', () => {
  expect(waitAt(question, { scale: 1, wordsKnownMs: 0, heeded })).toBe(waits.zh.complete);
  expect(waitAt(question, { scale: 1, wordsKnownMs: 500, heeded })).toBe(500);
  expect(waitAt(question, { scale: 0.25, wordsKnownMs: 500, heeded })).toBe(waits.zh.unsure / 4);
  expect(waitAt(beginning, { scale: 0.5, wordsKnownMs: 300, heeded })).toBe(waits.zh.hanging / 2);
});

test('a judgement that is not heeded is as good as none', () => {
  expect(waitAt(question, { scale: 1, wordsKnownMs: 0, heeded: ['hanging'] })).toBe(waits.zh.unsure);
  expect(waitAt(beginning, { scale: 1, wordsKnownMs: 0, heeded: ['complete'] })).toBe(waits.zh.unsure);
});

test('waits are tuned to the delay that is allowed on average', () => {
  const ends = [question, question, silence('我要开户')];
  for (const allowedMs of [300, 600]) {
    const waiting = waitingFor(allowedMs, ends, { wordsKnownMs: 0, heeded });
    expect(meanWait(ends, waiting)).toBeCloseTo(allowedMs);
  }
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
