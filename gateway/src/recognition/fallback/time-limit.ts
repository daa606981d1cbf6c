/** A signal that is aborted when something takes too long after a beginning that is still to come. */
export class TimeLimit {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(beginning: Promise<void>, limitMs: number) {
    const begin = (): void => {
      if (this.#closed) return;
      const late = new Error(`no final text came within ${limitMs} ms of the end of speech`);
      this.#timer = setTimeout(() => this.#controller.abort(late), limitMs);
    };
    beginning.then(begin, () => {});
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
