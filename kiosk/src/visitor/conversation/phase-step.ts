import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import { show, stay, type Conversation, type ConversationStep } from './conversation.ts';

/** The gateway's phase of the open turn. Once it thinks, the speech is over, whatever the microphone still hears. */
export function phaseStep(
  conversation: Conversation,
  { phase, turn }: GatewayMessages['phase-change'],
): ConversationStep {
  // Idle names no turn: it may have been said before the newest one began.
  if (turn === undefined && conversation.turn.stage !== 'none') return stay(conversation);
  const shown = show(conversation, { phase });
  return phase === 'thinking' || phase === 'speaking' ? decide(shown) : stay(shown);
}

/** The gateway has heard enough: a turn that listens now waits for its answer. */
export function decide(conversation: Conversation): ConversationStep {
  const { turn } = conversation;
  if (turn.stage !== 'listening') return stay(conversation);
  return {
    conversation: { ...conversation, turn: { stage: 'waiting', id: turn.id } },
    effects: [{ type: 'forget-speech' }],
  };
}
