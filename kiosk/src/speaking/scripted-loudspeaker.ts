import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Loudspeaker } from './loudspeaker.ts';

/** A loudspeaker without sound: it writes down what was played when, on a clock of its owner's choice. */
export class ScriptedLoudspeaker implements Loudspeaker {
  readonly played: { startMs: number; endMs: number }[] = [];
  readonly told: ('duck' | 'unduck' | 'hold' | 'release' | 'silence')[] = [];
  readonly #clock: () => number;
  readonly #latencyMs: number;
  #heldAtMs: number | undefined;
  #standstillMs = 0;

  constructor(clock: () => number, latencyMs = 0) {
    this.#clock = clock;
    this.#latencyMs = latencyMs;
  }

  get nowMs(): number {
    return (this.#heldAtMs ?? this.#clock()) - this.#standstillMs;
  }

  get heardMs(): number {
    return this.nowMs - this.#latencyMs;
  }

  play(samples: Int16Array, startMs: number): void {
    this.played.push({ startMs, endMs: startMs + durationMs(samples.length, loudspeakerRate) });
  }

  duck(): void {
    this.told.push('duck');
  }

  unduck(): void {
    this.told.push('unduck');
  }

  hold(): void {
    this.told.push('hold');
    this.#heldAtMs ??= this.#clock();
  }

  release(): void {
    this.told.push('release');
    this.#goOn();
  }

  silence(): void {
    this.told.push('silence');
    this.#goOn();
  }

  #goOn(): void {
    if (this.#heldAtMs !== undefined) this.#standstillMs += this.#clock() - this.#heldAtMs;
    this.#heldAtMs = undefined;
  }
}
