import type { TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { createConversation } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = 'v-1' as TurnId;
const card = { type: 'answer' as const, blocks: [], source: { title: '指南' } };
const start: ConversationEvent = { from: 'visitor', intent: { type: 'start', language: 'zh' } };
const shown: ConversationEvent = {
  from: 'gateway',
  message: { event: 'reply-show', body: { turn, suggestions: [], card } },
};
const heard = (text: string, final: boolean): ConversationEvent => ({
  from: 'gateway',
  message: { event: 'speech-text', body: { turn, text, final } },
});

test('[K40] the card of an answer stays while a question is heard, and goes when it was asked', () => {
  let { conversation } = step(createConversation('v', { language: 'zh', calm: false }), start);
  const cardAfter = (event: ConversationEvent) => {
    ({ conversation } = step(conversation, event));
    return conversation.page.card;
  };
  expect(cardAfter(shown)).toEqual(card);
  expect(cardAfter(heard('几点', false))).toEqual(card);
  expect(cardAfter(heard('几点开门', true))).toBeUndefined();
});
