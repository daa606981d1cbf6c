import type { Language } from '@lobby/shared/protocol/language';
import type { Completeness } from './how-complete.ts';

/**
 * How long a voice must be silent before the turn is over, by what is known of its words. Plain silence of 800 ms cuts in on
 * one turn in ten in Chinese, of 1,000 ms in English (eot-bench, 2026-06), so the short wait needs words that sound complete,
 * and words that ask for more get a longer one.
 */
export const waits: Record<Language, Record<Completeness, number>> = {
  zh: { finished: 250, complete: 350, unsure: 900, hanging: 1_800 },
  en: { finished: 250, complete: 350, unsure: 900, hanging: 1_800 },
};

/** Nobody is waited for longer, however slowly they speak. */
export const longestWaitMs = 2_500;

/** A pause in the middle of a sentence is no longer than this; the next one of the same person will be like it. */
const margin = 1.3;

/** Shorter silences are part of speaking, and say nothing of how a person pauses. */
const shortestPauseMs = 200;

/** How much of what is believed about a visitor's pauses each new one changes. */
const learning = 0.4;

/** So much longer is waited for a visitor who was cut off, each time. */
const cutOffMs = 200;

/** What a session learns about how its visitor pauses, so that slow speakers are let finish and quick ones answered at once. */
export class Patience {
  #pauseMs = 0;
  #extraMs = 0;

  /** The silence that ends the turn, counted from where the voice stopped. `known` is what is known of its words. */
  silenceThatEnds(known: Completeness, language: Language): number {
    const baseMs = waits[language][known];
    const whole = known === 'complete' || known === 'finished';
    const ownMs = whole ? this.#pauseMs * 0.75 : this.#pauseMs * margin;
    return Math.min(longestWaitMs, Math.max(baseMs, ownMs) + this.#extraMs);
  }

  /** The voice came back after so much silence: it was a pause, not the end. */
  resumedAfter(pauseMs: number): void {
    if (pauseMs < shortestPauseMs) return;
    this.#pauseMs = this.#pauseMs === 0 ? pauseMs : this.#pauseMs + learning * (pauseMs - this.#pauseMs);
  }

  /** The visitor went on after the turn was taken as over. */
  cutOff(): void {
    this.#extraMs = Math.min(this.#extraMs + cutOffMs, 3 * cutOffMs);
  }
}
