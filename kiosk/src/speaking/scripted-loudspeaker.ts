import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Loudspeaker } from './loudspeaker.ts';

/** A loudspeaker without sound: it writes down what was played when, on a clock of its owner's choice. */
export class ScriptedLoudspeaker implements Loudspeaker {
  readonly played: { startMs: number; endMs: number }[] = [];
  readonly told: ('duck' | 'unduck' | 'silence')[] = [];
  readonly #clock: () => number;
  readonly #latencyMs: number;

  constructor(clock: () => number, latencyMs = 0) {
    this.#clock = clock;
    this.#latencyMs = latencyMs;
  }

  get nowMs(): number {
    return this.#clock();
  }

  get heardMs(): number {
    return this.#clock() - this.#latencyMs;
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

  silence(): void {
    this.told.push('silence');
  }
}
