/** Ran out: nothing was heard for too long. */
export class PatienceLost extends Error {
  override readonly name = 'PatienceLost';
}

/** A time limit that is given anew with every sign of life, joined to the signal of whoever may stop the work. */
export class Patience {
  /** Aborts with the caller's reason, or with `PatienceLost`. */
  readonly signal: AbortSignal;
  readonly #lost = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(signal: AbortSignal) {
    this.signal = AbortSignal.any([signal, this.#lost.signal]);
  }

  /** Allows this much silence from now on. */
  allow(silenceMs: number): void {
    clearTimeout(this.#timer);
    const lose = (): void => this.#lost.abort(new PatienceLost(`no answer for ${silenceMs / 1000} s`));
    this.#timer = setTimeout(lose, silenceMs);
  }

  /** Ends the waiting, and with it whatever still listens to the signal, such as a body nobody reads. */
  end(): void {
    clearTimeout(this.#timer);
    this.#lost.abort();
  }
}
