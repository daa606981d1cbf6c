import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { noAnswer, type PageState } from '../page-state.ts';
import { linkNotice, show, type Conversation, type ConversationStep, type Turn } from './conversation.ts';
import type { ConversationEffect } from './effect.ts';

/** Begins a turn, whatever else was going on: its sound ends, and nothing of it is heard any more. */
export function beginTurn(
  conversation: Conversation,
  begin: (id: TurnId) => Exclude<Turn, { stage: 'none' }>,
  shown: Partial<PageState>,
): { conversation: Conversation; turn: TurnId; effects: ConversationEffect[] } {
  const { turn: id, turns } = nextTurn(conversation);
  const page: Partial<PageState> = {
    question: undefined,
    answer: noAnswer,
    mood: 'friendly',
    notice: linkNotice(conversation.page),
    ...shown,
  };
  return {
    conversation: { ...show(conversation, page), turn: begin(id), turns, owed: undefined },
    turn: id,
    effects: [...silence(conversation.turn), { type: 'begin-reply', turn: id }],
  };
}

/** The avatar asks once more what was not answered; what stands there to answer with stays. A visitor who is faster goes first. */
export function speakUp(conversation: Conversation, turn: TurnId): ConversationStep {
  const { page, turn: open } = conversation;
  if (page.screen !== 'talk' || open.stage !== 'none') return { conversation, effects: [] };
  const shown = show(conversation, { answer: noAnswer, mood: 'friendly' });
  return {
    conversation: { ...shown, turn: { stage: 'waiting', id: turn }, unasked: turn },
    effects: [{ type: 'begin-reply', turn }],
  };
}

/** The name of the next turn, and how many there are with it. */
export function nextTurn({ visit, turns }: Conversation): { turn: TurnId; turns: number } {
  return { turn: mintId<TurnId>(`${visit}-${turns + 1}`), turns: turns + 1 };
}

/** Ends the open turn on this side. `tell` says whether the gateway has to hear of it. */
export function endTurn(conversation: Conversation, tell: boolean): ConversationStep {
  const { turn } = conversation;
  if (turn.stage === 'none') return { conversation, effects: [] };
  const speaks = turn.stage === 'listening' || turn.stage === 'held';
  return {
    conversation: { ...show(conversation, { phase: 'idle', mood: 'friendly' }), turn: { stage: 'none' } },
    effects: [
      { type: 'stop-reply', turn: turn.stage === 'held' ? turn.answer.id : turn.id, tell },
      ...(speaks ? [{ type: 'forget-speech' } as const] : []),
    ],
  };
}

/** An answer that is being heard has to be told how far it got; a new turn ends any other by itself. */
function silence(turn: Turn): ConversationEffect[] {
  if (turn.stage === 'held')
    return [{ type: 'stop-reply', turn: turn.answer.id, tell: true }, { type: 'forget-speech' }];
  return turn.stage === 'answering' ? [{ type: 'stop-reply', turn: turn.id, tell: true }] : [];
}
