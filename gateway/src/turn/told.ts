import type { SpokenClause, TurnStep } from './turn-step.ts';

/**
 * The steps of a turn as the kiosk is told of them. A clause of the gateway's voice is told with its first sound, so that what is said
 * before it comes before it. Clauses are counted as they are first told; one that is said again keeps its number, and what fills the
 * wait for one has that one's, so that it gives way to it.
 */
export class Told {
  /** By the numbers that their speaker gave them. */
  readonly #numbers = new Map<number, number>();
  #held: SpokenClause | undefined;

  *inTime(step: TurnStep): Generator<TurnStep, void> {
    // What its voice could not begin is said again, and told then.
    if (step.type === 'failed' && step.part === 'speaking') this.#held = undefined;
    if (step.type === 'clause' && step.clause === this.#held?.clause) this.#held = undefined;
    yield* this.rest();
    if (step.type === 'clause' && step.voice === 'gateway') this.#held = step;
    else yield this.#numbered(step);
  }

  /** What is said while a clause waits for its sound. */
  async *aside(steps: AsyncIterable<TurnStep>): AsyncGenerator<TurnStep, void> {
    for await (const step of steps) yield 'clause' in step ? { ...step, clause: this.#numbers.size } : step;
  }

  /** A clause whose sound will not come. */
  *rest(): Generator<TurnStep, void> {
    if (this.#held !== undefined) yield this.#numbered(this.#held);
    this.#held = undefined;
  }

  #numbered(step: TurnStep): TurnStep {
    if (!('clause' in step)) return step;
    const number = this.#numbers.get(step.clause) ?? this.#numbers.size;
    this.#numbers.set(step.clause, number);
    return { ...step, clause: number };
  }
}
