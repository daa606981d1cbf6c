import type { Card } from '@lobby/shared/protocol/card';
import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { MannerChange } from './command.ts';
import type { Alert } from '../person/alert.ts';
import type { VoiceTraits } from '../person/prosody/voice-meter.ts';
import type { DialogueState } from './dialogue-state.ts';

/** One question of a visitor, as recognised, typed or tapped. */
export interface Question {
  text: string;
  language: Language;
  /** How it was said, where it was spoken. */
  voice?: VoiceTraits;
  /** What the recogniser tells beside the words. */
  tags?: { emotion?: string };
  /** The visitor said nothing to the open question of their task, and is asked again; there are no words. */
  silent?: true;
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
  /** The department that says it; left out, the front desk. */
  by?: string;
}

/**
 * A sentence; what stands beside it on the screen; where the visit stands from here on; how the visitor wants to be spoken to; or
 * that a person is wanted.
 */
export type ReplyPiece =
  | ({ type: 'say' } & Sentence)
  | { type: 'show'; suggestions: string[]; card?: Card }
  /** `asked` is what may be remembered of a question in which something secret was said. */
  | { type: 'state'; state: DialogueState; asked?: string }
  | { type: 'manner'; change: MannerChange }
  /** This answer alone is said at this pace, 1 being the usual one. */
  | { type: 'pace'; rate: number }
  /** Staff should know at once; words are not among what they are told. */
  | { type: 'alert'; alert: Alert }
  | { type: 'hand-over'; reason: string };

/** A question and the visit it belongs to so far, oldest first. */
export interface Asked {
  question: Question;
  earlier: readonly Exchange[];
  /** Where the visit stands: what the dialogue said it was in the last turn that was told. */
  state: DialogueState;
  /** Resolves when it is certain that this was asked: every effect on the world waits for it. Never, when the guess was wrong. */
  certain: Promise<void>;
  /** Where it was asked. */
  kiosk?: string;
}

/** The mind's seam. */
export interface Dialogue {
  /**
   * Answers one question of a visit, sentence by sentence, as soon as each is known. May be asked ahead of certainty and stopped
   * unheard, so it has no effect on the world before `certain`. Throws the signal's reason when stopped.
   */
  reply(asked: Asked, signal: AbortSignal): AsyncIterable<ReplyPiece>;
}
