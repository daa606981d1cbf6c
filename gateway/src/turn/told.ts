import type { SpokenClause, TurnStep } from './turn-step.ts';

/**
 * The steps of a turn as the kiosk is told of them. A clause of the gateway's voice is told with its first sound, so that what
 * fills the wait for it comes before it; clauses are counted as they are told.
 */
export class Told {
  #clauses = 0;
  #held: SpokenClause | undefined;

  *inTime(step: TurnStep): Generator<TurnStep, void> {
    yield* this.rest();
    if (step.type === 'clause' && step.voice === 'gateway') this.#held = step;
    else yield this.#counted(step);
  }

  /** What is said while a clause waits for its sound. */
  async *aside(steps: AsyncIterable<TurnStep>): AsyncGenerator<TurnStep, void> {
    for await (const step of steps) yield this.#counted(step);
  }

  /** A clause whose sound will not come. */
  *rest(): Generator<TurnStep, void> {
    if (this.#held !== undefined) yield this.#counted(this.#held);
    this.#held = undefined;
  }

  #counted(step: TurnStep): TurnStep {
    if (step.type === 'clause') return { ...step, clause: this.#clauses++ };
    return step.type === 'sound' ? { ...step, clause: this.#clauses - 1 } : step;
  }
}
