import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { createConversation, show, type ConversationStep } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = 'v-1' as TurnId;
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '几点开门' } };
const clause = (number: number, delivery: Delivery): ConversationEvent => ({
  from: 'gateway',
  message: {
    event: 'reply-clause',
    body: { turn, clause: number, text: '请看屏幕', language: 'zh', voice: 'gateway', delivery },
  },
});
const heard = (number: number): ConversationEvent => ({
  from: 'player',
  event: { type: 'clause-heard', turn, clause: number },
});
const played: ConversationEvent = { from: 'player', event: { type: 'played', turn, playedMs: 900 } };

function run(...events: ConversationEvent[]): ConversationStep {
  const begun: ConversationStep = {
    conversation: createConversation('v', { language: 'zh', calm: false }),
    effects: [],
  };
  return events.reduce((last, event) => step(last.conversation, event), begun);
}

test('[A17] a gesture waits until its clause is heard', () => {
  const answering = [ask, clause(0, { mood: 'glad' }), clause(1, { gesture: 'point' })];
  expect(run(...answering).effects.map(({ type }) => type)).toEqual(['announce-clause']);
  expect(run(...answering, heard(0)).effects).toEqual([]);
  expect(run(...answering, heard(0), heard(1)).effects).toEqual([{ type: 'perform', gesture: 'point' }]);
});

test('[A17] a mood lasts over later clauses until the turn is over, however it ends', () => {
  const answering = [ask, clause(0, { mood: 'sorry' }), clause(1, {}), heard(0), heard(1)];
  const moodAfter = (...events: ConversationEvent[]): string => run(...events).conversation.page.mood;
  expect(moodAfter(ask, clause(0, { mood: 'sorry' }))).toBe('friendly');
  expect(moodAfter(...answering)).toBe('sorry');
  expect(moodAfter(...answering, played)).toBe('friendly');
  expect(moodAfter(...answering, ask)).toBe('friendly');
  expect(moodAfter(...answering, { from: 'visitor', intent: { type: 'stop' } })).toBe('friendly');
});

test('[F34] an answer that must be heard is interrupted neither by voice nor by hand, except by leaving', () => {
  const talk = show(createConversation('v', { language: 'zh', calm: false }), {
    screen: 'talk',
    connected: true,
  });
  const notice = [ask, clause(0, { mustHear: true }), clause(1, {}), heard(0), heard(1)];
  const { conversation } = notice.reduce((last, event) => step(last.conversation, event), {
    conversation: talk,
    effects: [],
  } as ConversationStep);
  const frames = [new Float32Array(512)];
  const after = (event: ConversationEvent): string[] =>
    step(conversation, event).effects.map(({ type }) => type);
  expect(after({ from: 'voice', event: { type: 'maybe' } })).toEqual([]);
  expect(after({ from: 'voice', event: { type: 'start', frames } })).toEqual(['unduck', 'forget-speech']);
  expect(after({ from: 'visitor', intent: { type: 'stop' } })).toEqual([]);
  expect(after(ask)).toEqual([]);
  expect(after({ from: 'visitor', intent: { type: 'leave', reason: 'left' } })).toContain('stop-reply');
  const over = step(conversation, played).conversation;
  expect(step(over, ask).effects.map(({ type }) => type)).toContain('begin-reply');
});
