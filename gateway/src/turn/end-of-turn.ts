import type { Transcript } from '../recognition/recogniser.ts';
import { soundsComplete } from './sounds-complete.ts';

/**
 * How long a voice must be silent before the turn is over. A plain 800 ms of silence cuts in on one Chinese turn in ten
 * (eot-bench, 2026-06), so the short wait needs a text that sounds complete.
 */
export const patience = { completeMs: 400, unsureMs: 800 } as const;

/** The silence that ends the turn, for what is known of its words so far. */
export function silenceThatEnds(transcript: Transcript | undefined): number {
  const complete = transcript !== undefined && soundsComplete(transcript.text, transcript.language);
  return complete ? patience.completeMs : patience.unsureMs;
}

/** Watches one utterance and decides when it is over: by silence, and by what the words mean. */
export class EndOfTurn {
  readonly #decide: () => void;
  #silentSinceMs: number | undefined;
  #transcript: Transcript | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(decide: () => void) {
    this.#decide = decide;
  }

  /** The voice has been silent for `silentMs` already. */
  paused(silentMs: number): void {
    this.#silentSinceMs = performance.now() - silentMs;
    this.#transcript = undefined;
    this.#arm();
  }

  /** The voice is back: what was recognised at the pause no longer counts. */
  resumed(): void {
    this.#silentSinceMs = undefined;
    clearTimeout(this.#timer);
  }

  /** The recogniser knows what the text would be if the speech ended at the pause. */
  settled(transcript: Transcript): void {
    this.#transcript = transcript;
    if (this.#silentSinceMs !== undefined) this.#arm();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const silentMs = performance.now() - (this.#silentSinceMs ?? 0);
    this.#timer = setTimeout(this.#decide, Math.max(0, silenceThatEnds(this.#transcript) - silentMs));
  }
}
