type Outcome = { type: 'ended' } | { type: 'failed'; cause: unknown };

/** The parts of one answer on their way: pushed as an engine sends them, pulled by the one who asked. */
export class PartQueue<Part> implements AsyncIterable<Part> {
  #parts: Part[] = [];
  #outcome: Outcome | undefined;
  #wake: () => void = () => {};

  push(part: Part): void {
    if (this.#outcome !== undefined) return;
    this.#parts.push(part);
    this.#wake();
  }

  /** What was pushed before is still pulled. */
  end(): void {
    this.#outcome ??= { type: 'ended' };
    this.#wake();
  }

  /** Parts not yet pulled are dropped: who stops a call wants it over at once. */
  fail(cause: unknown): void {
    this.#outcome = { type: 'failed', cause };
    this.#parts = [];
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Part, void> {
    for (;;) {
      if (this.#outcome?.type === 'failed') throw this.#outcome.cause;
      const part = this.#parts.shift();
      if (part !== undefined) yield part;
      else if (this.#outcome !== undefined) return;
      else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
