import type { TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { createConversation, show, type ConversationStep } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = 'v-1' as TurnId;
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '医保怎么用' } };
const heard = (number: number): ConversationEvent => ({
  from: 'player',
  event: { type: 'clause-heard', turn, clause: number },
});

function clause(number: number, by?: string): ConversationEvent {
  const body = { turn, clause: number, text: '好的', language: 'zh', voice: 'gateway' } as const;
  return {
    from: 'gateway',
    message: { event: 'reply-clause', body: { ...body, ...(by !== undefined && { by }) } },
  };
}

function run(...events: ConversationEvent[]): ConversationStep {
  const conversation = show(createConversation('v', { language: 'zh', calm: false }), { screen: 'talk' });
  const begun: ConversationStep = { conversation, effects: [] };
  return events.reduce((last, event) => step(last.conversation, event), begun);
}

const speakerAfter = (...events: ConversationEvent[]): string => run(...events).conversation.page.speaker;

test('[Z11] a department comes on as its first clause is heard, and not when it came', () => {
  const answering = [ask, clause(0), clause(1, 'insurance')];
  expect(speakerAfter(...answering, heard(0))).toBe('');
  expect(speakerAfter(...answering, heard(0), heard(1))).toBe('insurance');
});

test('[Z11] it stays while nobody speaks, and goes with the visitor', () => {
  const insured = [ask, clause(0, 'insurance'), heard(0)];
  expect(speakerAfter(...insured, ask)).toBe('insurance');
  expect(speakerAfter(...insured, { from: 'visitor', intent: { type: 'leave', reason: 'left' } })).toBe('');
});
