import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';

/** One question of a visitor, as recognised, typed or tapped. */
export interface Question {
  text: string;
  language: Language;
}

/** What was asked, and how much of the answer the visitor heard. */
export interface Exchange {
  asked: string;
  heard: string;
}

/** A sentence to be said. */
export interface Sentence {
  text: string;
  language: Language;
  delivery?: Delivery;
}

/** A sentence, or the questions a visitor may tap next. */
export type ReplyPiece = ({ type: 'say' } & Sentence) | { type: 'show'; suggestions: string[] };

/** A question and the visit it belongs to so far, oldest first. */
export interface Asked {
  question: Question;
  earlier: readonly Exchange[];
}

/** The mind's seam. */
export interface Dialogue {
  /**
   * Answers one question of a visit, sentence by sentence, as soon as each is known. May be asked ahead of certainty and stopped
   * unheard, so it has no effect on the world. Throws the signal's reason when stopped.
   */
  reply(asked: Asked, signal: AbortSignal): AsyncIterable<ReplyPiece>;
}
