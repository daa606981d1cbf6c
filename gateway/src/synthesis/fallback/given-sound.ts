import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Viseme } from '@lobby/shared/speech/viseme';
import type { Sound } from '../voice.ts';

/** What of a clause was given out so far, whoever said it. */
export class GivenSound {
  #ms = 0;
  /** When the voice that speaks now began, and when it would be done. */
  #fromMs = 0;
  #untilMs = 0;
  #shapes: Viseme[] = [];
  #isFirst = true;

  /** How much of what the present voice had to say it has said, 0 to 1. */
  get share(): number {
    const wholeMs = this.#untilMs - this.#fromMs;
    return wholeMs > 0 ? Math.min(1, (this.#ms - this.#fromMs) / wholeMs) : 0;
  }

  /** Another voice goes on from here. */
  giveOver(): void {
    this.#fromMs = this.#ms;
    this.#isFirst = true;
  }

  /** A sound of the present voice as a part of the whole clause; a mouth that was to move for the voice before rests. */
  add({ pcm, visemes }: Sound): Sound {
    const placed = visemes.map((viseme) => later(viseme, this.#fromMs));
    const stilled = this.#isFirst ? this.#shapes.filter(({ startMs }) => startMs >= this.#ms).map(still) : [];
    if (this.#isFirst) {
      this.#shapes = placed;
      this.#untilMs = Math.max(this.#fromMs, ...placed.map(({ endMs }) => endMs));
    }
    this.#isFirst = false;
    this.#ms += durationMs(pcm.length, loudspeakerRate);
    return { pcm, visemes: [...stilled, ...placed] };
  }
}

function later(viseme: Viseme, ms: number): Viseme {
  return ms === 0 ? viseme : { ...viseme, startMs: viseme.startMs + ms, endMs: viseme.endMs + ms };
}

function still(viseme: Viseme): Viseme {
  return { ...viseme, endMs: viseme.startMs, weight: 0 };
}
