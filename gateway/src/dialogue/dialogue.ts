import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';

/** One question of a visitor, as recognised, typed or tapped. */
export interface Question {
  text: string;
  language: Language;
}

/** A sentence to be said. */
export interface Sentence {
  text: string;
  language: Language;
  delivery?: Delivery;
}

/** A sentence, or the questions a visitor may tap next. */
export type ReplyPiece = ({ type: 'say' } & Sentence) | { type: 'show'; suggestions: string[] };

/** The mind's seam. */
export interface Dialogue {
  /** Answers one question, sentence by sentence, as soon as each is known. Throws the signal's reason when stopped. */
  reply(question: Question, signal: AbortSignal): AsyncIterable<ReplyPiece>;
}
