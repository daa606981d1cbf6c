import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { awaySentence } from '@lobby/shared/protocol/kept';
import type { GatewayMessages, VisitorMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptAnswer, keptList } from '../../test/kept-answers.ts';
import { LocalAnswerer } from './local-answerer.ts';

const turn = (number: number): TurnId => mintId<TurnId>(`t-${number}`);
const hours = keptAnswer('question', {
  questions: ['几点开门'],
  sounds: [2, 3],
  suggestions: ['几点开门？', '在哪里？', '要排队吗？'],
});
const place = keptAnswer('question', { questions: ['在哪里'], sounds: [4] });
const opening = keptAnswer('question', { questions: ['when do you open'], sounds: [5], language: 'en' });
const whole = keptList(
  keptAnswer('greeting', { sounds: [1] }),
  keptAnswer('away', { sounds: [6] }),
  hours,
  place,
  opening,
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function answerer(
  answers = whole.answers,
  sound: 'whole' | 'damaged' = 'whole',
): { take: LocalAnswerer['take']; told: string[] } {
  const told: string[] = [];
  const line = ({ event, body }: Message<GatewayMessages>): string => {
    const words = 'text' in body ? ` ${body.text}` : '';
    const by = event === 'reply-clause' ? ` by ${body.voice}` : '';
    const rest = event === 'reply-show' ? ` ${body.suggestions.join(' ')}` : '';
    return `${event}${words}${by}${rest}${event === 'reply-end' ? ` ${body.ending}` : ''}`;
  };
  const made = new LocalAnswerer(
    {
      list: { ...whole, answers },
      sound: async () => (sound === 'whole' ? [{ pcm: new Uint8Array(8), visemes: [] }] : undefined),
    },
    (message) => told.push(line(message)),
  );
  return { take: (message, connected) => made.take(message, connected), told };
}

const ask = (text: string, number = 1): Message<VisitorMessages> => ({
  event: 'question-ask',
  body: { turn: turn(number), text, language: 'zh' },
});
const start: Message<VisitorMessages> = { event: 'visit-start', body: { turn: turn(1), language: 'zh' } };
const about = (
  event: 'reply-progress' | 'reply-played' | 'reply-stop',
  number = 1,
): Message<VisitorMessages> => ({
  event,
  body: { turn: turn(number), playedMs: 5 },
});

test('[P43, D28] a kept answer is told in the messages of a gateway, and then what can be asked next', async () => {
  const { take, told } = answerer();
  expect(take(ask('几点开门？！'), false)).toBe(true);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([
    'phase-change',
    'reply-clause question zh 2 by gateway',
    'reply-sound',
    'reply-clause question zh 3 by gateway',
    'reply-sound',
    'reply-show 在哪里？',
    'reply-end finished',
  ]);
});

test('[P43] a question is known in the language it is asked in, whatever the page’s', async () => {
  const { take, told } = answerer();
  take(ask('When do you OPEN'), false);
  await vi.advanceTimersByTimeAsync(0);
  expect(told[1]).toBe('reply-clause question en 5 by gateway');
});

test('[P43] a visit that begins offline is greeted where a greeting is kept, and else waits for the gateway', async () => {
  const { take, told } = answerer();
  expect(take(start, true)).toBe(false);
  expect(take(start, false)).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toContain('reply-clause greeting zh 1 by gateway');
  expect(answerer([]).take(start, false)).toBe(false);
});

test('[P44] any other question is declined kindly after a moment, and offers what can be answered', async () => {
  const { take, told } = answerer();
  take(ask('天气怎么样'), false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([
    'phase-change',
    'reply-clause away zh 6 by gateway',
    'reply-sound',
    'reply-show 几点开门？',
    'reply-end failed',
  ]);
});

test('[P44] a kiosk that keeps nothing declines in the browser’s own voice', async () => {
  const { take, told } = answerer([]);
  take(ask('几点开门'), false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toEqual(['phase-change', `reply-clause ${awaySentence.zh} by kiosk`, 'reply-end failed']);
});

test('[P41] a clause whose sound is damaged is left to the browser’s own voice', async () => {
  const { take, told } = answerer(whole.answers, 'damaged');
  take(ask('在哪里'), false);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toContain('reply-clause question zh 4 by kiosk');
  expect(told).not.toContain('reply-sound');
});

test('[P45] what becomes of its own answers the gateway never hears, also when it is back', async () => {
  const { take } = answerer();
  take(ask('几点开门'), false);
  await vi.advanceTimersByTimeAsync(0);
  expect(take(about('reply-progress'), true)).toBe(true);
  expect(take(about('reply-stop'), false)).toBe(true);
  expect(take(about('reply-played'), true)).toBe(true);
  expect(take(about('reply-stop', 7), false)).toBe(false);
  expect(take({ event: 'visit-end', body: { reason: 'left' } }, false)).toBe(false);
  expect(take(about('reply-progress'), true)).toBe(false);
});

test('[P45] a question that the gateway gets after all is not declined as well', async () => {
  const { take, told } = answerer();
  expect(take(ask('天气怎么样'), false)).toBe(true);
  expect(take(ask('天气怎么样'), true)).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
  expect(take(about('reply-played'), true)).toBe(false);
});

test.each([about('reply-stop'), ask('在哪里', 2), { event: 'visit-end', body: { reason: 'left' } } as const])(
  '[P45] nothing more is told of an answer after $event',
  async (message) => {
    const { take, told } = answerer();
    take(ask('天气怎么样'), false);
    await vi.advanceTimersByTimeAsync(100);
    take(message, false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).not.toContain('reply-clause away zh 6 by gateway');
  },
);
