import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { expect, test } from 'vitest';
import { welcomeWith } from '../../../test/welcome.ts';
import { createConversation, takesPart, type Conversation } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const asked = mintId<TurnId>('v-1');
const unasked = mintId<TurnId>('again-1');
const gateway = (message: Message<GatewayMessages>): ConversationEvent => ({ from: 'gateway', message });
const welcome: ConversationEvent = { from: 'link', event: { type: 'welcome', welcome: welcomeWith() } };
const clause = (turn: TurnId, text: string): ConversationEvent =>
  gateway({ event: 'reply-clause', body: { turn, clause: 0, text, language: 'zh', voice: 'gateway' } });
const start: ConversationEvent = { from: 'visitor', intent: { type: 'start', language: 'zh' } };
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '几点开门' } };
const speaksUp = gateway({ event: 'reply-start', body: { turn: unasked } });

function after(conversation: Conversation, ...events: ConversationEvent[]): Conversation {
  return events.reduce((before, event) => step(before, event).conversation, conversation);
}

const opened = after(createConversation('v', { language: 'zh', calm: false }), welcome);
/** A number was asked for, to the end, and there is a keypad to answer with. */
const waiting = after(
  opened,
  start,
  clause(asked, '请说手机号。'),
  gateway({
    event: 'reply-show',
    body: {
      turn: asked,
      suggestions: ['返回'],
      card: { type: 'keypad', title: '手机号', longest: 12, hidden: false },
    },
  }),
  gateway({ event: 'reply-end', body: { turn: asked, ending: 'finished' } }),
  { from: 'player', event: { type: 'played', turn: asked, playedMs: 900 } },
);

test('[F76] an avatar that speaks up by itself is heard, and what there is to answer with stays', () => {
  const { conversation, effects } = step(waiting, speaksUp);
  expect(effects).toEqual([{ type: 'begin-reply', turn: unasked }]);
  expect(conversation.page).toMatchObject({ suggestions: ['返回'], card: { type: 'keypad' } });
  const heard = after(conversation, clause(unasked, '不着急。'));
  expect(heard.page.answer.clauses).toEqual(['不着急。']);
  expect(takesPart(heard)).toBe(false);
  expect(takesPart(after(heard, ask))).toBe(true);
});

test('[F76] a visitor who was faster goes first, and nobody is asked on the welcome screen', () => {
  for (const busy of [after(waiting, ask), opened])
    expect(step(busy, speaksUp)).toEqual({ conversation: busy, effects: [] });
});

test.each<['hand' | 'voice', ConversationEvent]>([
  ['hand', { from: 'visitor', intent: { type: 'stir' } }],
  ['voice', { from: 'voice', event: { type: 'maybe' } }],
])('[F77] a sign by %s is told between two turns, and only then', (by, sign) => {
  const told = { type: 'send', message: { event: 'visitor-stir', body: { by } } };
  expect(step(waiting, sign).effects).toEqual([told]);
  const offline: ConversationEvent = { from: 'link', event: { type: 'offline' } };
  for (const other of [after(waiting, ask), after(waiting, offline), opened])
    expect(step(other, sign).effects).toEqual([]);
});
