import type { Language } from '@lobby/shared/protocol/language';

/** One question of a visitor, as recognised, typed or tapped. */
export interface Question {
  text: string;
  language: Language;
}

/** A sentence to be said, or the questions a visitor may tap next. */
export type ReplyPiece =
  | { type: 'say'; text: string; language: Language }
  | { type: 'show'; suggestions: string[] };

/** The mind's seam. */
export interface Dialogue {
  /** Answers one question, sentence by sentence, as soon as each is known. Throws the signal's reason when stopped. */
  reply(question: Question, signal: AbortSignal): AsyncIterable<ReplyPiece>;
}
