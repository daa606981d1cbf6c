import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EndOfTurn, patience } from './end-of-turn.ts';
import { soundsComplete } from './sounds-complete.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

function watch(): { endOfTurn: EndOfTurn; decidedAfterMs: () => number | undefined } {
  const beganMs = performance.now();
  let decidedMs: number | undefined;
  const endOfTurn = new EndOfTurn(() => (decidedMs = performance.now() - beganMs));
  return { endOfTurn, decidedAfterMs: () => decidedMs };
}

test('[T1] silence alone ends a turn after the long wait, counted from where the voice stopped', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(patience.unsureMs - 200);
});

test('[T2] words that sound complete end it after the short wait', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(100);
  endOfTurn.settled({ type: 'stable', text: '银行几点开门？', language: 'zh' });
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(patience.completeMs - 200);
});

test('[T2] words that arrive late end it at once', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(400);
  endOfTurn.settled({ type: 'stable', text: 'Where are you?', language: 'en' });
  vi.advanceTimersByTime(1);
  expect(decidedAfterMs()).toBeLessThanOrEqual(401);
});

test('[T3] a voice that comes back takes the turn up again, and the words of the pause no longer count', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  endOfTurn.settled({ type: 'stable', text: '银行几点开门？', language: 'zh' });
  endOfTurn.resumed();
  vi.advanceTimersByTime(3_000);
  expect(decidedAfterMs()).toBeUndefined();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(3_000 + patience.unsureMs - 200);
});

test.each([
  ['zh', '请问你们几点开门', true],
  ['zh', '我的银行卡丢了怎么办？', true],
  ['zh', '谢谢。', true],
  ['zh', '我想', false],
  ['zh', '我想问一下那个', false],
  ['zh', '怎么办理然后', false],
  ['en', 'What time do you open?', true],
  ['en', 'Where can I', false],
  ['en', 'I would like to', false],
  ['en', 'Thank you.', true],
  ['en', '', false],
] as const)('[T2] %s "%s" sounds complete: %s', (language, text, complete) => {
  expect(soundsComplete(text, language)).toBe(complete);
});
