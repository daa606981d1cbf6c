/** How much sound may wait at the kiosk: enough for a slow engine and a short drop, little enough to throw away. */
export const aheadMs = 8_000;

/**
 * Back-pressure, which the socket itself does not have: sound goes out only as far ahead of the loudspeaker as `aheadMs`.
 * The kiosk's reports of what it has played are the credit.
 */
export class Credit {
  #sentMs = 0;
  #playedMs = 0;
  #held = false;
  #wake: () => void = () => {};

  /** Whether anything was heard yet. */
  get heard(): boolean {
    return this.#playedMs > 0;
  }

  sent(durationMs: number): void {
    this.#sentMs += durationMs;
  }

  /** Gives no more room until it is released, however much was played. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#wake();
  }

  /** A report that goes backwards is an old one and changes nothing. */
  played(playedMs: number): void {
    this.#playedMs = Math.max(this.#playedMs, playedMs);
    this.#wake();
  }

  /** Resolves when there is room for more; rejects with the signal's reason when stopped. */
  async room(signal: AbortSignal): Promise<void> {
    const wake = (): void => this.#wake();
    signal.addEventListener('abort', wake, { once: true });
    try {
      signal.throwIfAborted();
      while (this.#held || this.#sentMs - this.#playedMs >= aheadMs) {
        await new Promise<void>((resolve) => (this.#wake = resolve));
        signal.throwIfAborted();
      }
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }
}
