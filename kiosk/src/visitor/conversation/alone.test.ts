import type { TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { venue, welcomeWith } from '../../../test/welcome.ts';
import { createConversation, type Conversation } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = (number: number): TurnId => `v-${number}` as TurnId;

const welcome = (resumed: boolean, to = venue): ConversationEvent => ({
  from: 'link',
  event: { type: 'welcome', welcome: welcomeWith({ resumed, venue: to }) },
});
const offline: ConversationEvent = { from: 'link', event: { type: 'offline' } };
const alone: ConversationEvent = { from: 'link', event: { type: 'alone', venue } };
const keeps: ConversationEvent = { from: 'kiosk', change: { keepsAnswers: true } };
const start: ConversationEvent = { from: 'visitor', intent: { type: 'start', language: 'zh' } };
const stop: ConversationEvent = { from: 'visitor', intent: { type: 'stop' } };
const leave: ConversationEvent = { from: 'visitor', intent: { type: 'leave', reason: 'left' } };
const ask = (text: string): ConversationEvent => ({ from: 'visitor', intent: { type: 'ask', text } });
const clause = (of: TurnId): ConversationEvent => ({
  from: 'gateway',
  message: {
    event: 'reply-clause',
    body: { turn: of, clause: 0, text: '好', language: 'zh', voice: 'gateway' },
  },
});
const end = (of: TurnId, ending: GatewayMessages['reply-end']['ending']): ConversationEvent => ({
  from: 'gateway',
  message: { event: 'reply-end', body: { turn: of, ending } },
});
const played = (of: TurnId): ConversationEvent => ({
  from: 'player',
  event: { type: 'played', turn: of, playedMs: 900 },
});

/** Runs events one after the other; what is sent is what the last one sent. */
function run(...events: ConversationEvent[]): { page: Conversation['page']; sent: string[] } {
  let result: ReturnType<typeof step> = {
    conversation: createConversation('v', { language: 'zh', calm: false }),
    effects: [],
  };
  for (const event of events) result = step(result.conversation, event);
  const sent = result.effects.flatMap((effect) => {
    if (effect.type !== 'send') return [];
    const { event, body } = effect.message;
    return [event === 'question-ask' ? `${body.turn} ${body.text}` : event];
  });
  return { page: result.conversation.page, sent };
}

const talking = [keeps, welcome(false), start, clause(turn(1)), end(turn(1), 'finished'), played(turn(1))];
const asked = [...talking, offline, ask('天气怎么样')];
const declined = [...asked, clause(turn(2)), end(turn(2), 'failed')];

test('[F51] a kiosk that keeps answers says that it goes on by itself, any other that it reconnects', () => {
  expect(run(...talking, offline).page.notice).toBe('on-my-own');
  expect(run(welcome(false), start, offline).page.notice).toBe('reconnecting');
  expect(run(...declined).page.notice).toBe('on-my-own');
  expect(run(...talking, offline, welcome(true)).page.notice).toBeUndefined();
});

test('[F52] a question that waits for the connection is asked of the gateway in the same turn', () => {
  expect(run(...asked, welcome(true)).sent).toEqual(['v-2 天气怎么样']);
  expect(run(...asked, welcome(false)).sent).toEqual(['v-2 天气怎么样']);
});

test('[F50] a question that nobody answered before the connection was lost is taken back and put to the kiosk itself', () => {
  const lost = [...talking, ask('几点开门'), offline];
  expect(run(...lost).sent).toEqual(['v-3 几点开门']);
  expect(run(...lost).page).toMatchObject({ question: { text: '几点开门' }, phase: 'thinking' });
  expect(run(...lost, welcome(true)).sent).toEqual(['v-3 几点开门']);
  expect(run(...lost, clause(turn(3)), end(turn(3), 'finished'), welcome(true)).sent).toEqual([]);
});

test('[F52] a question that was declined is asked again once, when the gateway is back', () => {
  expect(run(...declined, welcome(true)).sent).toContain('v-3 天气怎么样');
  expect(run(...declined, played(turn(2)), welcome(false)).sent).toContain('v-3 天气怎么样');
  const answered = [clause(turn(3)), end(turn(3), 'finished')];
  expect(run(...declined, welcome(true), ...answered, offline, welcome(true)).sent).toEqual([]);
});

test('[F52] a question that was answered, taken back by hand or left behind is not asked again', () => {
  expect(run(...asked, clause(turn(2)), end(turn(2), 'finished'), welcome(true)).sent).toEqual([]);
  expect(run(...declined, stop, welcome(true)).sent).toEqual([]);
  expect(run(...declined, leave, welcome(false)).sent).toEqual([]);
  expect(
    run(...declined, ask('几点开门'), clause(turn(3)), end(turn(3), 'finished'), welcome(true)).sent,
  ).toEqual([]);
});

test('[F54] a page that opens without its gateway shows the venue it knew, and begins a visit', () => {
  const opened = run(keeps, alone);
  expect(opened.page).toMatchObject({ venue, connected: false, notice: undefined });
  const begun = run(keeps, alone, start);
  expect(begun.sent).toEqual(['visit-start']);
  expect(begun.page).toMatchObject({ screen: 'talk', suggestions: ['几点开门？'], notice: 'on-my-own' });
});

test('[F54] such a visit goes on when the gateway comes, and hears nothing of a lost session', () => {
  const greeted = [keeps, alone, start, clause(turn(1)), end(turn(1), 'finished')];
  const met = run(...greeted, welcome(false));
  expect(met).toMatchObject({ sent: [], page: { connected: true, notice: undefined, phase: 'idle' } });
});

test('[F54] what the kiosk knew of its venue gives way to what the gateway says', () => {
  const renamed = { ...venue, suggestions: [{ zh: '在哪里？', en: 'Where?' }] };
  expect(run(keeps, alone, welcome(false, renamed)).page).toMatchObject({
    venue: renamed,
    suggestions: ['在哪里？'],
  });
  expect(run(keeps, welcome(false, renamed), offline, alone).page.venue).toEqual(renamed);
});
