import type { Language } from '@lobby/shared/protocol/language';
import type { Transcript } from '../recognition/recogniser.ts';
import { completeness } from './completeness.ts';
import type { Completeness } from './how-complete.ts';
import type { Expects } from './expected-questions.ts';
import type { Patience } from './patience.ts';

/** Watches one utterance and decides when it is over: by silence, by what the words mean, and by how this visitor pauses. */
export class EndOfTurn {
  readonly #patience: Patience;
  #language: Language;
  readonly #decide: () => void;
  #silentSinceMs: number | undefined;
  #known: Completeness = 'unsure';
  #timer: NodeJS.Timeout | undefined;

  /** `language` is that of the page, as long as no words tell better. */
  constructor(patience: Patience, language: Language, decide: () => void) {
    this.#patience = patience;
    this.#language = language;
    this.#decide = decide;
  }

  /** The voice has been silent for `silentMs` already. */
  paused(silentMs: number): void {
    this.#silentSinceMs = performance.now() - silentMs;
    this.#known = 'unsure';
    this.#arm(this.#silentSinceMs);
  }

  /** The voice is back: what was recognised at the pause no longer counts. */
  resumed(): void {
    if (this.#silentSinceMs !== undefined)
      this.#patience.resumedAfter(performance.now() - this.#silentSinceMs);
    this.#silentSinceMs = undefined;
    clearTimeout(this.#timer);
  }

  /** The recogniser knows what the text would be if the speech ended at the pause; some texts are expected as they are. */
  settled({ text, language }: Transcript, expects?: Expects): void {
    this.#known = expects?.(text, language) === true ? 'finished' : completeness(text, language);
    this.#language = language;
    if (this.#silentSinceMs !== undefined) this.#arm(this.#silentSinceMs);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #arm(silentSinceMs: number): void {
    clearTimeout(this.#timer);
    const endsMs = this.#patience.silenceThatEnds(this.#known, this.#language);
    this.#timer = setTimeout(this.#decide, Math.max(0, silentSinceMs + endsMs - performance.now()));
  }
}
