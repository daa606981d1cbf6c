import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { stay, turnOf, type Conversation, type ConversationStep } from './conversation.ts';
import { giveWay, heldStep } from './held-step.ts';
import { messageStep } from './message-step.ts';
import { speakUp } from './turns.ts';

/** What happens when the gateway says something. Whatever belongs to an older turn changes nothing. */
export function gatewayStep(conversation: Conversation, message: Message<GatewayMessages>): ConversationStep {
  const { turn } = conversation;
  if (message.event === 'reply-start') return speakUp(conversation, message.body.turn);
  if (!('turn' in message.body)) return messageStep(conversation, message);
  if (turn.stage === 'held') return heldStep(conversation, turn, message);
  if (turn.stage === 'answering' && message.event === 'phase-change' && message.body.turn === turn.doubted)
    return giveWay(conversation, { id: message.body.turn, answer: turn }, message);
  return message.body.turn === turnOf(conversation) ? messageStep(conversation, message) : stay(conversation);
}
