import type { ListeningPolicy } from '@lobby/shared/protocol/listening';
import type { VisitorMessages } from '@lobby/shared/protocol/visitor';
import { mustBeHeard, show, stay, type Conversation, type ConversationStep } from './conversation.ts';
import { send, type ConversationEffect } from './effect.ts';
import { endTurn } from './turns.ts';

/** Whether a voice that begins now is taken for the visitor's. */
export function listensNow(conversation: Conversation): boolean {
  const { page, turn } = conversation;
  if (page.screen !== 'talk' || !page.connected || mustBeHeard(conversation)) return false;
  const { policy, attending } = page.listening;
  switch (policy) {
    case 'always':
    case 'wake':
      return true;
    case 'half-duplex':
      return turn.stage !== 'answering';
    case 'tap':
    case 'hold':
      return attending;
  }
}

/** The visitor is about to do something: between two turns the gateway waits for it. */
export function stir(
  conversation: Conversation,
  by: VisitorMessages['visitor-stir']['by'],
): ConversationStep {
  const { page, turn } = conversation;
  const matters = page.screen === 'talk' && page.connected && turn.stage === 'none';
  return { conversation, effects: matters ? [send({ event: 'visitor-stir', body: { by } })] : [] };
}

/** Whether the visitor has to be called by name first. */
export function asleep({ page: { listening } }: Conversation): boolean {
  return listening.policy === 'wake' && !listening.attending;
}

/** Whether a touch, and not a silence, says that the visitor has finished. */
export function endsByHand({ page: { listening } }: Conversation): boolean {
  return listening.policy === 'hold' && listening.attending;
}

/** Opens the ears for what is said next, or takes that back. */
export function attend(conversation: Conversation, attending: boolean): Conversation {
  return show(conversation, { listening: { ...conversation.page.listening, attending } });
}

/** The talk button goes down: an answer that plays ends, and the ears are open. A second tap closes them. */
export function pressTalk(conversation: Conversation): ConversationStep {
  const { policy, attending } = conversation.page.listening;
  if (mustBeHeard(conversation) || !byHand(policy)) return stay(conversation);
  if (policy === 'tap' && attending) return stay(attend(conversation, false));
  const ended = endTurn(conversation, true);
  return { ...ended, conversation: attend(ended.conversation, true) };
}

/** The talk button goes up: what was said meanwhile is the question. */
export function releaseTalk(conversation: Conversation): ConversationStep {
  if (!endsByHand(conversation)) return stay(conversation);
  const closed = attend(conversation, false);
  const { turn } = closed;
  if (turn.stage !== 'listening') return { conversation: closed, effects: [{ type: 'forget-speech' }] };
  return {
    conversation: { ...show(closed, { phase: 'thinking' }), turn: { stage: 'waiting', id: turn.id } },
    effects: [{ type: 'forget-speech' }, send({ event: 'speech-end', body: { turn: turn.id } })],
  };
}

/** An answer was heard: the visitor may go on without a call for a while. */
export function stayAwake(conversation: Conversation): ConversationStep {
  if (conversation.page.listening.policy !== 'wake') return stay(conversation);
  const effects: ConversationEffect[] = [{ type: 'doze-later' }];
  return { conversation: attend(conversation, true), effects };
}

/** The while is over. */
export function doze(conversation: Conversation): ConversationStep {
  const sleeps = conversation.page.listening.policy === 'wake' && conversation.turn.stage === 'none';
  return stay(sleeps ? attend(conversation, false) : conversation);
}

function byHand(policy: ListeningPolicy): boolean {
  return policy === 'tap' || policy === 'hold';
}
