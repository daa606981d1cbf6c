import { setTimeout as wait } from 'node:timers/promises';
import { KeptSounds } from './kept-sounds.ts';
import type { Clause, Sound, Voice } from './voice.ts';

/** A voice that is a resource. */
export interface ClosableVoice extends Voice {
  close(): Promise<void>;
}

/** How far preparing has come, in clauses. */
export interface Preparation {
  done: number;
  total: number;
}

/** After a visitor's turn began, preparing rests so long: the two cores are theirs. */
const restMs = 8_000;

/**
 * Has known clauses spoken before anybody asks: greetings, apologies, the openings of answers. They start at once, and can
 * still be said when the voice behind has just died. Preparing gives way to visitors; everything else is passed on.
 */
export class PreparedVoice implements ClosableVoice {
  readonly #behind: ClosableVoice;
  readonly #kept: KeptSounds;
  readonly #restMs: number;
  #attendedAtMs = -Infinity;
  #giveWay: AbortController | undefined;

  constructor(behind: ClosableVoice, { kept = new KeptSounds(), rest = restMs } = {}) {
    this.#behind = behind;
    this.#kept = kept;
    this.#restMs = rest;
  }

  /** A visitor needs the machine: what is being prepared is dropped, and taken up again later. */
  attend(): void {
    this.#attendedAtMs = performance.now();
    this.#giveWay?.abort();
  }

  /**
   * Has the clauses spoken once, one after another, and keeps them. Throws the signal's reason when stopped, `EngineFailed`
   * when the voice breaks; what was ready by then stays.
   */
  async prepare(
    clauses: readonly Clause[],
    report: (preparation: Preparation) => void,
    signal: AbortSignal,
  ): Promise<void> {
    for (const [done, clause] of clauses.entries()) {
      while (!this.#kept.has(clause)) await this.#prepareOne(clause, signal);
      report({ done: done + 1, total: clauses.length });
    }
  }

  async *speak(clause: Clause, signal: AbortSignal): AsyncGenerator<Sound, void> {
    const kept = this.#kept.get(clause);
    if (kept === undefined) this.attend();
    for await (const sound of kept ?? this.#behind.speak(clause, signal)) {
      signal.throwIfAborted();
      yield sound;
    }
    signal.throwIfAborted();
  }

  close(): Promise<void> {
    return this.#behind.close();
  }

  async #prepareOne(clause: Clause, signal: AbortSignal): Promise<void> {
    for (;;) {
      const restedMs = performance.now() - this.#attendedAtMs;
      if (restedMs >= this.#restMs) break;
      await wait(this.#restMs - restedMs, undefined, { signal, ref: false });
    }
    const giveWay = new AbortController();
    this.#giveWay = giveWay;
    try {
      const sounds = this.#behind.speak(clause, AbortSignal.any([signal, giveWay.signal]));
      this.#kept.set(clause, await Array.fromAsync(sounds));
    } catch (fault) {
      signal.throwIfAborted();
      if (!giveWay.signal.aborted) throw fault;
    }
  }
}
