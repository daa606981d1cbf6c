import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { show, stay, type Conversation, type ConversationStep, type Turn } from './conversation.ts';
import { messageStep } from './message-step.ts';
import { endTurn } from './turns.ts';
import { noAnswer } from '../page-state.ts';

/** A turn whose answer is held. */
export type Held = Turn & { stage: 'held' };

/** What happens when the gateway says something of the answer that is held, or of the speech over it. */
export function heldStep(
  conversation: Conversation,
  held: Held,
  message: Message<GatewayMessages>,
): ConversationStep {
  const { event, body } = message;
  if (!('turn' in body)) return stay(conversation);
  if (body.turn === held.answer.id) return answerStep(conversation, held, message);
  const meant = body.turn === held.id && event === 'phase-change';
  return meant ? giveWay(conversation, held, message) : stay(conversation);
}

/** The answer goes on, is over, or goes on being made. */
function answerStep(
  conversation: Conversation,
  held: Held,
  message: Message<GatewayMessages>,
): ConversationStep {
  const { event, body } = message;
  if (event === 'reply-resume') return release(conversation, held);
  const stopped = event === 'reply-end' && body.ending !== 'finished' && body.ending !== 'failed';
  if (stopped) return endTurn(conversation, false);
  const { conversation: after, effects } = messageStep({ ...conversation, turn: held.answer }, message);
  const answer = after.turn.stage === 'answering' ? after.turn : held.answer;
  return { conversation: { ...after, turn: { ...held, answer } }, effects };
}

/** What was said was not meant to stop the answer; what is still being said is not listened to any more. */
export function release(conversation: Conversation, { id, answer }: Held): ConversationStep {
  return {
    conversation: { ...conversation, turn: { ...answer, doubted: id } },
    effects: [{ type: 'release-reply' }, { type: 'forget-speech' }],
  };
}

/** It was meant: the answer is over, and the speech over it is the open turn. */
export function giveWay(
  conversation: Conversation,
  { id, answer }: Pick<Held, 'id' | 'answer'>,
  message: Message<GatewayMessages>,
): ConversationStep {
  const taken = show(conversation, {
    question: undefined,
    answer: noAnswer,
    mood: 'friendly',
  });
  const { conversation: after, effects } = messageStep(
    { ...taken, turn: { stage: 'listening', id } },
    message,
  );
  return {
    conversation: after,
    effects: [
      { type: 'stop-reply', turn: answer.id, tell: true },
      { type: 'begin-reply', turn: id },
      ...effects,
    ],
  };
}
