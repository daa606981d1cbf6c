import type { Clause } from '../synthesis/voice.ts';
import { nextMove, type Awaited, type Move } from './silence.ts';

/**
 * What the visitor of one turn hears, and how long they stand in silence, as far as the gateway can know it: everything that is sent is
 * played without a break. Waits are filled, voices are asked and parts are given up by this one clock.
 */
export class SilenceClock {
  #sinceMs = performance.now();
  /** Everything of the answer is heard by then; what only fills a wait gives way to it. */
  #answerUntilMs = this.#sinceMs;
  #patienceMs = 0;
  #answered: boolean;
  #fillers = 0;

  /** What nobody asked for is not waited for, needs no word before it, and counts as `answered`. */
  constructor(answered: boolean) {
    this.#answered = answered;
  }

  /** Silence counts from now. */
  begin(): void {
    this.#sinceMs = performance.now();
    this.#answerUntilMs = this.#sinceMs;
  }

  /** Some of the answer is sent, which is heard for so long. */
  hears(lastsMs: number): void {
    this.#sinceMs = Math.max(this.#answerUntilMs, performance.now()) + lastsMs;
    this.#answerUntilMs = this.#sinceMs;
    this.#answered = true;
    this.#fillers = 0;
  }

  /** The wait is filled once more. */
  fills(): void {
    this.#fillers++;
  }

  /** Some of what fills the wait is sent. */
  hearsFiller(lastsMs: number): void {
    this.#sinceMs = Math.max(this.#sinceMs, performance.now()) + lastsMs;
  }

  /** A voice is asked for a clause: when it is needed, and how long each of its sounds may be waited for. */
  asks(patienceMs: number): Required<Pick<Clause, 'neededInMs' | 'patienceMs'>> {
    const nowMs = performance.now();
    this.#answerUntilMs = Math.max(this.#answerUntilMs, nowMs);
    this.#patienceMs = patienceMs;
    return { neededInMs: this.#answerUntilMs - nowMs, patienceMs };
  }

  nextMove(awaited: Awaited): Move | undefined {
    return nextMove({
      awaited,
      sinceMs: this.#sinceMs,
      soundDueMs: this.#answerUntilMs + this.#patienceMs,
      answered: this.#answered,
      fillers: this.#fillers,
    });
  }
}
