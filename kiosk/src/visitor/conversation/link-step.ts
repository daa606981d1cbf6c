import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { VisitorWelcome } from '@lobby/shared/protocol/visitor';
import { show, stay, suggestionsOf, type Conversation, type ConversationStep } from './conversation.ts';
import { paceOf, send } from './effect.ts';
import { release, type Held } from './held-step.ts';
import { endTurn } from './turns.ts';

/** What happens when the connection comes, goes, or is refused. */
export type LinkEvent =
  | { type: 'welcome'; welcome: VisitorWelcome }
  | { type: 'offline' }
  | { type: 'refused'; code: FailureCode | undefined };

export function linkStep(conversation: Conversation, event: LinkEvent): ConversationStep {
  switch (event.type) {
    case 'welcome':
      return welcome(conversation, event.welcome);
    case 'offline':
      return offline(conversation);
    case 'refused':
      return event.code === 'wrong-version'
        ? {
            conversation: show(conversation, { notice: 'page-outdated' }),
            effects: [{ type: 'reload-page' }],
          }
        : stay(show(conversation, { notice: 'gateway-refused' }));
  }
}

/**
 * Before a visit begins nobody has to be told: every visit that ends closes its connection. Without the gateway nobody will say
 * whether a held answer was to be stopped, so it goes on.
 */
function offline(conversation: Conversation): ConversationStep {
  const { screen, notice } = conversation.page;
  const gone = show(conversation, {
    connected: false,
    notice: screen === 'talk' ? 'reconnecting' : notice,
  });
  return gone.turn.stage === 'held' ? giveUpSpeech(gone, gone.turn) : stay(gone);
}

/** The gateway hears of it when it is back. */
function giveUpSpeech(conversation: Conversation, held: Held): ConversationStep {
  const { conversation: after, effects } = release(conversation, held);
  const stop = send({ event: 'reply-stop', body: { turn: held.id, playedMs: 0 } });
  return { conversation: after, effects: [...effects, stop] };
}

function welcome(
  conversation: Conversation,
  { resumed, venue, abilities }: VisitorWelcome,
): ConversationStep {
  const { page } = conversation;
  const suggestions = page.venue === undefined ? suggestionsOf({ ...page, venue }) : page.suggestions;
  const policy = conversation.home.listening ?? venue.listening;
  const there = show(conversation, {
    connected: true,
    venue,
    listening: { ...page.listening, policy },
    abilities,
    suggestions,
    notice: undefined,
  });
  const lost = !resumed && page.venue !== undefined;
  if (!lost) return stay(there);
  const recovered = recover(there);
  return { ...recovered, effects: [...paceOf(there), ...recovered.effects] };
}

/** The gateway knows nothing of the open turn: a written question is asked again, a complete answer plays on, anything else is gone. */
function recover(conversation: Conversation): ConversationStep {
  const { turn, page } = conversation;
  if (turn.stage === 'none' || (turn.stage === 'answering' && turn.complete)) return stay(conversation);
  if (turn.stage === 'waiting' && turn.asked !== undefined) {
    const body = { turn: turn.id, text: turn.asked, language: page.language };
    return { conversation, effects: [send({ event: 'question-ask', body })] };
  }
  const ended = endTurn(conversation, false);
  return { ...ended, conversation: show(ended.conversation, { notice: 'session-lost' }) };
}
