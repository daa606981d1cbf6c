import type { TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { createConversation, type ConversationStep } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = 'v-1' as TurnId;
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '几点开门' } };
const clause = (number: number, text: string, voice: 'gateway' | 'kiosk'): ConversationEvent => ({
  from: 'gateway',
  message: { event: 'reply-clause', body: { turn, clause: number, text, language: 'zh', voice } },
});
const answering = [ask, clause(0, '九点', 'gateway'), clause(1, '开门', 'kiosk')];

function run(...events: ConversationEvent[]): ConversationStep {
  const begun: ConversationStep = {
    conversation: createConversation('v', { language: 'zh', calm: false }),
    effects: [],
  };
  return events.reduce((last, event) => step(last.conversation, event), begun);
}

test('clauses are shown as they come, and the one being heard is marked', () => {
  const heard: ConversationEvent = { from: 'player', event: { type: 'clause-heard', turn, clause: 1 } };
  const { conversation } = run(...answering, heard);
  expect(conversation.page.answer).toMatchObject({ clauses: ['九点', '开门'], current: 1 });
});

test('[P8] words come only with a clause that the browser is to say', () => {
  const { effects } = run(...answering);
  expect(effects).toMatchObject([
    { type: 'announce-clause', announced: { clause: 1, words: { text: '开门' } } },
  ]);
  expect(run(...answering.slice(0, 2)).effects).toEqual([
    { type: 'announce-clause', turn, announced: { clause: 0, filler: false } },
  ]);
});

test('[F43] a clause that is announced again takes the place of its caption, whoever says it', () => {
  const { conversation, effects } = run(...answering, clause(0, '十点', 'kiosk'));
  expect(conversation.page.answer.clauses).toEqual(['十点', '开门']);
  expect(effects).toMatchObject([{ announced: { clause: 0, words: { text: '十点' } } }]);
});
