/**
 * How many messages a kiosk may send: a burst large enough for a whole utterance kept over a drop (30 s of 32 ms frames,
 * twice over), and a steady rate of three times what live speech needs.
 */
const burst = 2_000;
const perSecond = 100;

/** A token bucket: refuses what no honest kiosk sends. */
export class Allowance {
  #tokens = burst;
  #filledAtMs = performance.now();

  /** Takes one token; false when there is none. */
  take(): boolean {
    const nowMs = performance.now();
    this.#tokens = Math.min(burst, this.#tokens + ((nowMs - this.#filledAtMs) * perSecond) / 1000);
    this.#filledAtMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
