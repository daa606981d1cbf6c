/** So many wrong codes are a slip of memory; more are somebody trying. */
const mostWrong = 5;
const withinMs = 15 * 60_000;

/** Counts wrong codes at each kiosk. */
export class GuessLimit {
  readonly #wrong = new Map<string, number[]>();

  allows(kiosk: string, atMs: number): boolean {
    const recent = (this.#wrong.get(kiosk) ?? []).filter((wrongMs) => atMs - wrongMs < withinMs);
    this.#wrong.set(kiosk, recent);
    return recent.length < mostWrong;
  }

  wrong(kiosk: string, atMs: number): void {
    this.#wrong.set(kiosk, [...(this.#wrong.get(kiosk) ?? []), atMs]);
  }
}
