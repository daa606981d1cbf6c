import type { FailureCode } from '@lobby/shared/protocol/failure';
import type { VenueView, VisitorWelcome } from '@lobby/shared/protocol/visitor';
import {
  linkNotice,
  show,
  stay,
  suggestionsOf,
  type Conversation,
  type ConversationStep,
} from './conversation.ts';
import { paceOf, send } from './effect.ts';
import { release, type Held } from './held-step.ts';
import { ask } from './intent-step.ts';
import { endTurn } from './turns.ts';

/** What happens when the connection comes, goes, or is refused. */
export type LinkEvent =
  | { type: 'welcome'; welcome: VisitorWelcome }
  | { type: 'offline' }
  /** The gateway did not answer a page that has just been opened; the venue is as the kiosk last knew it. */
  | { type: 'alone'; venue: VenueView }
  | { type: 'refused'; code: FailureCode | undefined };

export function linkStep(conversation: Conversation, event: LinkEvent): ConversationStep {
  switch (event.type) {
    case 'welcome':
      return welcome(conversation, event.welcome);
    case 'offline':
      return offline(conversation);
    case 'alone':
      return stay(conversation.met ? conversation : inVenue(conversation, event.venue));
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
  const away = show(conversation, { connected: false });
  const gone = show(away, { notice: screen === 'talk' ? linkNotice(away.page) : notice });
  const { turn } = gone;
  if (turn.stage === 'waiting' && turn.asked !== undefined) return askElsewhere(gone, turn.asked);
  return turn.stage === 'held' ? giveUpSpeech(gone, turn) : stay(gone);
}

/** A network may have been gone for seconds before anybody notices: whoever waits is answered by the kiosk, in a turn of its own. */
function askElsewhere(conversation: Conversation, asked: string): ConversationStep {
  const ended = endTurn(conversation, true);
  const again = ask(ended.conversation, asked);
  return { ...again, effects: [...ended.effects, ...again.effects] };
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
  const there = show(inVenue({ ...conversation, met: true }, venue), {
    connected: true,
    abilities,
    notice: undefined,
  });
  if (resumed) return caughtUp(there);
  const begun = conversation.met && there.owed === undefined ? recover(there) : caughtUp(there);
  return { ...begun, effects: [...paceOf(there), ...begun.effects] };
}

/** What the visitor wanted to know while nobody could be reached is asked now. */
function caughtUp(conversation: Conversation): ConversationStep {
  const { owed } = conversation;
  return owed === undefined ? stay(conversation) : askAgain(conversation, owed);
}

/** What is offered to tap stays while somebody may be reading it. */
function inVenue(conversation: Conversation, venue: VenueView): Conversation {
  const { page, home } = conversation;
  const isRead = page.screen === 'talk' && page.venue !== undefined;
  const suggestions = isRead ? page.suggestions : suggestionsOf({ ...page, venue });
  const listening = { ...page.listening, policy: home.listening ?? venue.listening };
  return show(conversation, { venue, listening, suggestions });
}

/** The gateway hears a question that the kiosk could not answer, unless the visitor has turned to something else. */
function askAgain(conversation: Conversation, owed: NonNullable<Conversation['owed']>): ConversationStep {
  const { turn, page } = conversation;
  const heard = { ...conversation, owed: undefined };
  if (turn.stage === 'waiting' && turn.id === owed.turn) {
    const body = { turn: turn.id, text: owed.text, language: page.language };
    return { conversation: heard, effects: [send({ event: 'question-ask', body })] };
  }
  if (turn.stage === 'none' || (turn.stage === 'answering' && turn.complete)) return ask(heard, owed.text);
  return stay(heard);
}

/** The gateway knows nothing of the open turn: a complete answer plays on, anything else is gone. */
function recover(conversation: Conversation): ConversationStep {
  const { turn } = conversation;
  if (turn.stage === 'none' || (turn.stage === 'answering' && turn.complete)) return stay(conversation);
  const ended = endTurn(conversation, false);
  return { ...ended, conversation: show(ended.conversation, { notice: 'session-lost' }) };
}
