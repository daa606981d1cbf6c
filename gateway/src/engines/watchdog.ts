/** Ends a call that nothing comes of any more: its signal is aborted when a wait takes longer than it may. */
export class Watchdog {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Somebody begins to wait; `Infinity` is as long as it takes. */
  begin(limitMs: number): void {
    clearTimeout(this.#timer);
    if (limitMs === Infinity) return;
    const late = new Error(`nothing came for ${Math.round(limitMs)} ms`);
    this.#timer = setTimeout(() => this.#controller.abort(late), limitMs);
  }

  /** Nobody waits any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
