/** How far ahead of need an engine may work just now, in milliseconds; the gateway narrows it while others need the cores. */
export class Lead {
  #ms = Infinity;
  #changed: () => void = () => {};

  get ms(): number {
    return this.#ms;
  }

  change(ms: number): void {
    this.#ms = ms;
    this.#changed();
  }

  /** Told of every change; there is one listener. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }
}
