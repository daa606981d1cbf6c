import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { completeness } from './completeness.ts';
import { EndOfTurn } from './end-of-turn.ts';
import { longestWaitMs, Patience, waits } from './patience.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

function watch(patience = new Patience()): {
  endOfTurn: EndOfTurn;
  decidedAfterMs: () => number | undefined;
} {
  const beganMs = performance.now();
  let decidedMs: number | undefined;
  const endOfTurn = new EndOfTurn(patience, 'zh', () => (decidedMs = performance.now() - beganMs));
  return { endOfTurn, decidedAfterMs: () => decidedMs };
}

test('[T1] silence alone ends a turn after the long wait, counted from where the voice stopped', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(waits.zh.unsure - 200);
});

test('[T2] words that sound complete end it after the short wait', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(100);
  endOfTurn.settled({ type: 'stable', text: '银行几点开门？', language: 'zh' });
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(waits.zh.complete - 200);
});

test('[T2] words that arrive late end it at once', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  vi.advanceTimersByTime(400);
  endOfTurn.settled({ type: 'stable', text: 'Where are you?', language: 'en' });
  vi.advanceTimersByTime(1);
  expect(decidedAfterMs()).toBeLessThanOrEqual(401);
});

test('[T33] a question that the venue expects word for word ends it sooner still', () => {
  const { endOfTurn, decidedAfterMs } = watch();
  endOfTurn.paused(200);
  endOfTurn.settled({ type: 'stable', text: '小额取款', language: 'zh' }, (text) => text === '小额取款');
  vi.advanceTimersByTime(5_000);
  expect(decidedAfterMs()).toBe(waits.zh.finished - 200);
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
  expect(decidedAfterMs()).toBe(3_000 + waits.zh.unsure - 200);
});

test.each([
  ['zh', '请问你们几点开门', 'complete'],
  ['zh', '我的银行卡丢了怎么办？', 'complete'],
  ['zh', '谢谢。', 'finished'],
  ['zh', '我想', 'hanging'],
  ['zh', '我想问一下那个', 'hanging'],
  ['zh', '怎么办理然后', 'hanging'],
  ['zh', '我的卡丢了怎么', 'hanging'],
  ['zh', '我的卡丢了怎么办', 'complete'],
  ['zh', '我的手机可以在哪里', 'hanging'],
  ['zh', '洗手间在哪里', 'complete'],
  ['zh', '我要办一张', 'hanging'],
  ['zh', '办一张卡要多久', 'complete'],
  ['zh', '周六上不上班', 'complete'],
  ['zh', '你们几点', 'unsure'],
  ['zh', '现在几点', 'complete'],
  ['zh', '我等了好几天', 'unsure'],
  ['en', 'What time do you open?', 'complete'],
  ['en', 'Where can I', 'hanging'],
  ['en', 'I would like to', 'hanging'],
  ['en', 'How do', 'hanging'],
  ['zh', 'How do', 'hanging'],
  ['en', 'What should I do?', 'complete'],
  ['en', 'How long does the transfer', 'hanging'],
  ['en', 'How long does it take?', 'complete'],
  ['en', 'What is the address?', 'complete'],
  ['en', 'Is the branch', 'hanging'],
  ['en', 'Where can I get', 'hanging'],
  ['en', 'How long', 'unsure'],
  ['en', 'How are you?', 'complete'],
  ['en', 'Could I have a new card, please?', 'finished'],
  ['en', 'Thank you.', 'finished'],
  ['en', '', 'hanging'],
  ['en', 'I lost my passport,', 'unsure'],
  ['en', 'Does the bank transfer', 'unsure'],
  ['zh', '是的', 'complete'],
  ['zh', '不用了。', 'complete'],
  ['zh', '好的', 'unsure'],
  ['en', 'Yes.', 'complete'],
  ['en', 'Tell me what the fee is', 'complete'],
  ['en', 'Where do the numbers come from', 'unsure'],
  ['en', 'Print the form again', 'complete'],
  ['en', 'My card got stuck, what do I do now?', 'complete'],
  ['en', 'Hello, can I', 'hanging'],
  ['zh', '怎么取号的', 'unsure'],
  ['zh', '怎么提取', 'unsure'],
  ['zh', '公积金怎么提取', 'complete'],
  ['zh', '怎么挂号', 'complete'],
  ['zh', '为什么', 'hanging'],
  ['zh', '我来给我妈妈', 'hanging'],
  ['zh', '我要查', 'hanging'],
  ['zh', '我要投诉你们经理', 'complete'],
  ['zh', '我的身份证过期了', 'complete'],
  ['zh', '我想约明天上午', 'unsure'],
  ['zh', '请问', 'hanging'],
  ['zh', '你好', 'complete'],
  ['en', 'How do I renew', 'hanging'],
  ['en', 'What do I bring', 'complete'],
  ['en', 'I would like a new', 'hanging'],
  ['en', 'Can you tell me', 'hanging'],
  ['en', 'Which floor is it on?', 'unsure'],
  ['en', 'I lost my passport', 'complete'],
  ['en', 'Does it have any', 'hanging'],
  ['en', 'Please', 'hanging'],
] as const)('[T2] %s "%s" is %s', (language, text, expected) => {
  expect(completeness(text, language)).toBe(expected);
});

test.each([
  ['zh', '护照可以加急吗'],
  ['zh', '他今天在不在呢'],
  ['zh', '我的卡到了没有'],
  ['en', 'A ticket for the eye clinic, please'],
  ['en', 'Goodbye'],
] as const)('[T31] %s "%s" ends as only a whole sentence does, and is waited for least', (language, text) => {
  expect(completeness(text, language)).toBe('finished');
  expect(waits[language].finished).toBeLessThan(waits[language].complete);
});

test.each([
  ['zh', '好的。那我想', 'hanging'],
  ['zh', '我的卡丢了。怎么办？', 'complete'],
  ['en', 'I lost my card. Can you', 'hanging'],
  ['en', 'My card was refused. Why?', 'complete'],
] as const)('[T32] of several sentences the last one tells: %s "%s" is %s', (language, text, expected) => {
  expect(completeness(text, language)).toBe(expected);
});

test('[T17] a visitor who pauses long is waited for longer, one who was cut off too, and nobody for ever', () => {
  const patience = new Patience();
  const first = watch(patience);
  first.endOfTurn.paused(200);
  vi.advanceTimersByTime(700);
  first.endOfTurn.resumed();
  expect(patience.silenceThatEnds('unsure', 'zh')).toBeCloseTo(900 * 1.3);
  patience.cutOff();
  expect(patience.silenceThatEnds('unsure', 'zh')).toBeCloseTo(900 * 1.3 + 200);
  for (let times = 0; times < 9; times++) {
    patience.cutOff();
    patience.resumedAfter(1_900);
  }
  expect(patience.silenceThatEnds('unsure', 'zh')).toBe(longestWaitMs);
});

test('[T17] a visitor who pauses briefly is answered as soon as anybody', () => {
  const patience = new Patience();
  patience.resumedAfter(300);
  for (let stops = 0; stops < 9; stops++) patience.resumedAfter(110);
  expect(patience.silenceThatEnds('complete', 'zh')).toBe(waits.zh.complete);
  expect(patience.silenceThatEnds('unsure', 'zh')).toBe(waits.zh.unsure);
});
