import { frontDesk } from '@lobby/shared/protocol/department';
import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { ListeningPolicy } from '@lobby/shared/protocol/listening';
import type { TurnId } from '@lobby/shared/protocol/ids';
import { noAnswer, type PageState } from '../page-state.ts';
import type { ConversationEffect } from './effect.ts';

/**
 * An answer that plays. It is `heard` once its first clause was, `complete` once nothing more will come; `deliveries` holds how
 * clauses that were not heard yet are delivered.
 */
export interface Answering {
  stage: 'answering';
  id: TurnId;
  heard: boolean;
  complete: boolean;
  deliveries: Readonly<Record<number, Delivery>>;
  /** Speech over it, whose words the gateway may still understand. */
  doubted?: TurnId;
}

/**
 * Where the open turn stands. `waiting` has been asked and not yet answered: `asked` is the written question, which can be asked
 * again if the session is lost. While the visitor speaks over an answer it is `held`, until the gateway knows whether they mean it.
 */
export type Turn =
  | { stage: 'none' }
  | { stage: 'listening'; id: TurnId }
  | { stage: 'waiting'; id: TurnId; asked?: string }
  | Answering
  | { stage: 'held'; id: TurnId; answer: Answering };

/** What a visitor may choose about the page itself. */
export type Manner = Pick<PageState, 'language' | 'calm'>;

/** How a kiosk meets its visitors; without a policy of its own it listens as its venue does. */
export interface Home extends Manner {
  listening?: ListeningPolicy;
}

/** A visit as the page sees it: what is shown, and the turn behind it. */
export interface Conversation {
  page: PageState;
  turn: Turn;
  /** How this kiosk meets the next visitor. */
  home: Home;
  /** Begins the name of every turn of this page, so that no two pages ever name the same one. */
  visit: string;
  /** How many turns were begun. */
  turns: number;
  /** The answer that was being heard when the voice began that may become speech. */
  heardMeanwhile?: TurnId | undefined;
  /** The last turn that the avatar began by itself. */
  unasked?: TurnId;
  /** Whether the gateway was ever met. */
  met: boolean;
  /** A written question that the gateway has not heard yet, because it could not be reached. */
  owed?: { turn: TurnId; text: string } | undefined;
}

export interface ConversationStep {
  conversation: Conversation;
  effects: ConversationEffect[];
}

/** A page that has just been opened. `visit` is random and of the letters an id may have, 40 at most. */
export function createConversation(visit: string, home: Home): Conversation {
  const { language, calm, listening = 'always' } = home;
  return {
    visit,
    home,
    turns: 0,
    met: false,
    turn: { stage: 'none' },
    page: {
      screen: 'welcome',
      language,
      calm,
      pace: 'own',
      connected: false,
      keepsAnswers: false,
      venue: undefined,
      speaker: frontDesk,
      abilities: { hearing: { state: 'loading' }, speaking: { state: 'loading' } },
      microphone: 'off',
      listening: { policy: listening, attending: false },
      camera: 'off',
      avatar: 'loading',
      phase: 'idle',
      mood: 'friendly',
      question: undefined,
      answer: noAnswer,
      suggestions: [],
      card: undefined,
      notice: undefined,
    },
  };
}

/** The conversation with some of its page changed. */
export function show(conversation: Conversation, change: Partial<PageState>): Conversation {
  return { ...conversation, page: { ...conversation.page, ...change } };
}

export function stay(conversation: Conversation): ConversationStep {
  return { conversation, effects: [] };
}

/** Whether an answer is being heard that must be heard to its end. */
export function mustBeHeard({ turn, page }: Conversation): boolean {
  return turn.stage === 'answering' && page.answer.mustHear;
}

/** The name of the open turn; of the two while an answer is held, that of the speech over it. */
export function turnOf({ turn }: Conversation): TurnId | undefined {
  return turn.stage === 'none' ? undefined : turn.id;
}

/** Whether the visitor has a part in what goes on, so that they are certainly here. */
export function takesPart({ turn, unasked }: Conversation): boolean {
  return turn.stage !== 'none' && turn.id !== unasked;
}

/** What a visitor has to be told of the connection. */
export function linkNotice({ connected, keepsAnswers }: PageState): PageState['notice'] {
  if (connected) return undefined;
  return keepsAnswers ? 'on-my-own' : 'reconnecting';
}

/** What the venue offers to tap before anything was asked. */
export function suggestionsOf({ venue, language }: Pick<PageState, 'venue' | 'language'>): string[] {
  return venue?.suggestions.map((suggestion) => suggestion[language]) ?? [];
}
