import { frontDesk } from '@lobby/shared/protocol/department';
import type { TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Announced } from '../../speaking/reply.ts';
import { show, stay, turnOf, type Conversation, type ConversationStep } from './conversation.ts';
import { send } from './effect.ts';
import { stayAwake } from './listening.ts';
import { decide } from './phase-step.ts';
import { endTurn } from './turns.ts';

/** What the player tells about the answer it plays. */
export type PlayerEvent =
  | { type: 'clause-heard'; turn: TurnId; clause: number }
  | { type: 'progress'; turn: TurnId; playedMs: number }
  | { type: 'played'; turn: TurnId; playedMs: number };

/** What happens when a clause of an answer comes; one whose number is known takes the place of that one. */
export function clauseStep(
  conversation: Conversation,
  message: GatewayMessages['reply-clause'],
): ConversationStep {
  const { turn, clause, text, delivery, by } = message;
  const decided = decide(conversation);
  const { answer } = conversation.page;
  const clauses = [...answer.clauses];
  clauses[clause] = text;
  const speakers = by === undefined ? {} : { speakers: { ...answer.speakers, [clause]: by } };
  const open = conversation.turn.stage === 'answering' ? conversation.turn : undefined;
  const deliveries = { ...open?.deliveries, ...(delivery && { [clause]: delivery }) };
  return {
    conversation: {
      ...show(decided.conversation, { answer: { ...answer, clauses, ...speakers } }),
      turn: {
        ...(open ?? { stage: 'answering', id: turn, heard: false }),
        complete: false,
        deliveries,
      },
    },
    effects: [...decided.effects, { type: 'announce-clause', turn, announced: announcedIn(message) }],
  };
}

function announcedIn({ clause, filler, voice, ...words }: GatewayMessages['reply-clause']): Announced {
  const { text, language, lips, manner } = words;
  return {
    clause,
    filler: filler === true,
    ...(voice === 'kiosk' && { words: { text, language, lips, manner } }),
  };
}

/** What happens when nothing more of a turn will come: what did come is heard to its end, unless it was stopped. */
export function endStep(
  conversation: Conversation,
  { turn, ending }: GatewayMessages['reply-end'],
): ConversationStep {
  const heardToItsEnd = ending === 'finished' || ending === 'failed';
  if (conversation.turn.stage !== 'answering' || !heardToItsEnd) return endTurn(conversation, false);
  const owed = ending === 'failed' ? conversation.owed : undefined;
  return {
    conversation: { ...conversation, owed, turn: { ...conversation.turn, complete: true } },
    effects: [{ type: 'complete-reply', turn }],
  };
}

/** What happens as an answer is heard. */
export function playerStep(conversation: Conversation, event: PlayerEvent): ConversationStep {
  if (event.turn !== turnOf(conversation)) return stay(conversation);
  const { turn, type } = event;
  switch (type) {
    case 'clause-heard':
      return clauseHeard(conversation, event.clause);
    case 'progress':
      // Offline too: what was heard during a drop is the credit for what comes after it.
      return {
        conversation,
        effects: [send({ event: 'reply-progress', body: { turn, playedMs: event.playedMs } })],
      };
    case 'played':
      return played(conversation, event);
  }
}

function played(
  conversation: Conversation,
  { turn, playedMs }: PlayerEvent & { type: 'played' },
): ConversationStep {
  const over = show(conversation, { phase: 'idle', mood: 'friendly' });
  const awake = stayAwake({ ...over, turn: { stage: 'none' } });
  return {
    ...awake,
    effects: [send({ event: 'reply-played', body: { turn, playedMs } }), ...awake.effects],
  };
}

/** A clause is delivered, and its speaker comes on, when it is heard and not when it came. */
function clauseHeard(conversation: Conversation, clause: number): ConversationStep {
  const { page, turn } = conversation;
  if (turn.stage !== 'answering') return stay(conversation);
  const delivery = turn.deliveries[clause];
  const shown = show(conversation, {
    answer: {
      ...page.answer,
      current: clause,
      mustHear: page.answer.mustHear || delivery?.mustHear === true,
    },
    mood: delivery?.mood ?? page.mood,
    speaker: page.answer.speakers?.[clause] ?? frontDesk,
  });
  return {
    conversation: { ...shown, turn: { ...turn, heard: true } },
    effects: delivery?.gesture ? [{ type: 'perform', gesture: delivery.gesture }] : [],
  };
}
