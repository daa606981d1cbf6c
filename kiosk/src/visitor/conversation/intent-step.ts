import { frontDesk } from '@lobby/shared/protocol/department';
import type { Language } from '@lobby/shared/protocol/language';
import type { Pace } from '@lobby/shared/protocol/visitor';
import {
  mustBeHeard,
  show,
  stay,
  suggestionsOf,
  type Conversation,
  type ConversationStep,
} from './conversation.ts';
import { paceOf, send } from './effect.ts';
import { attend, pressTalk, releaseTalk, stir } from './listening.ts';
import { beginTurn, endTurn } from './turns.ts';
import { noAnswer } from '../page-state.ts';

/** What a visitor does by hand. */
export type Intent =
  | { type: 'start'; language: Language }
  | { type: 'ask'; text: string }
  | { type: 'stop' }
  /** A touch or a key, whatever comes of it. */
  | { type: 'stir' }
  | { type: 'press-talk' }
  | { type: 'release-talk' }
  | { type: 'choose-language'; language: Language }
  | { type: 'set-calm'; calm: boolean }
  | { type: 'choose-pace'; pace: Pace }
  | { type: 'retry-microphone' }
  /** By hand, or because nobody has been here for a while. */
  | { type: 'leave'; reason: 'left' | 'idle' };

/** What happens when the visitor touches or types. */
export function intentStep(conversation: Conversation, intent: Intent): ConversationStep {
  switch (intent.type) {
    case 'start':
      return start(conversation, intent.language);
    case 'ask':
      return mustBeHeard(conversation) ? stay(conversation) : ask(conversation, intent.text.trim());
    case 'stop':
      return mustBeHeard(conversation)
        ? stay(conversation)
        : endTurn({ ...conversation, owed: undefined }, true);
    case 'stir':
      return stir(conversation, 'hand');
    case 'press-talk':
      return pressTalk(conversation);
    case 'release-talk':
      return releaseTalk(conversation);
    case 'choose-language':
      return stay(inLanguage(conversation, intent.language));
    case 'set-calm':
      return stay(show(conversation, { calm: intent.calm }));
    case 'choose-pace':
      return choosePace(conversation, intent.pace);
    case 'retry-microphone':
      return { conversation, effects: [{ type: 'open-microphone' }] };
    case 'leave':
      return leave(conversation, intent.reason);
  }
}

function start(conversation: Conversation, language: Language): ConversationStep {
  if (conversation.page.screen === 'talk') return stay(inLanguage(conversation, language));
  const begun = beginTurn(inLanguage(conversation, language), (id) => ({ stage: 'waiting', id }), {
    screen: 'talk',
  });
  const hears = conversation.page.abilities.hearing.state !== 'missing';
  return {
    conversation: begun.conversation,
    effects: [
      ...begun.effects,
      ...paceOf(conversation),
      send({ event: 'visit-start', body: { turn: begun.turn, language } }),
      ...(hears ? [{ type: 'open-microphone' } as const] : []),
      { type: 'perform', gesture: 'greet' },
    ],
  };
}

export function ask(conversation: Conversation, text: string): ConversationStep {
  if (text === '') return stay(conversation);
  const wasListening = conversation.turn.stage === 'listening';
  const begun = beginTurn(conversation, (id) => ({ stage: 'waiting', id, asked: text }), {
    question: { text: hides(conversation) ? hidden : text, final: true },
    card: undefined,
    phase: 'thinking',
  });
  const { language, connected } = conversation.page;
  const owed = connected ? undefined : { turn: begun.turn, text };
  return {
    conversation: { ...begun.conversation, owed },
    effects: [
      ...begun.effects,
      ...(wasListening ? [{ type: 'forget-speech' } as const] : []),
      send({ event: 'question-ask', body: { turn: begun.turn, text, language } }),
    ],
  };
}

/** Before a visit begins nobody has to be told. */
function choosePace(conversation: Conversation, pace: Pace): ConversationStep {
  const shown = show(conversation, { pace });
  if (shown.page.screen === 'welcome') return stay(shown);
  return { conversation: shown, effects: [send({ event: 'pace-choose', body: { pace } })] };
}

/** Not even how long it is. */
const hidden = '••••••';

/** A number that is nobody else's business is not shown to those who stand behind. */
function hides({ page: { card } }: Conversation): boolean {
  return card?.type === 'keypad' && card.hidden;
}

function inLanguage(conversation: Conversation, language: Language): Conversation {
  const suggestions = suggestionsOf({ ...conversation.page, language });
  return show(conversation, { language, suggestions });
}

function leave(conversation: Conversation, reason: 'left' | 'idle'): ConversationStep {
  if (conversation.page.screen === 'welcome') return stay(conversation);
  const ended = endTurn(conversation, false);
  const { home } = ended.conversation;
  return {
    conversation: show(inLanguage(attend({ ...ended.conversation, owed: undefined }, false), home.language), {
      calm: home.calm,
      pace: 'own',
      speaker: frontDesk,
      screen: 'welcome',
      question: undefined,
      answer: noAnswer,
      card: undefined,
      notice: undefined,
    }),
    effects: [
      ...ended.effects,
      { type: 'close-microphone' },
      send({ event: 'visit-end', body: { reason } }),
      ...(reason === 'left' ? [{ type: 'perform', gesture: 'farewell' } as const] : []),
    ],
  };
}
