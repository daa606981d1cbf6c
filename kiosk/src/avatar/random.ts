/** Numbers in [0, 1), the same for the same seed, so that a figure's life can be replayed in a test. */
export type Random = () => number;

/** Mulberry32: small, fast, and random enough for glances and blinks. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between `low` and `high`, each as likely as the other. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/**
 * A log-normal number with the given mean. `spread` is the deviation of its logarithm: 0.5 and up leaves a long tail,
 * as human pauses have.
 */
export function logNormal(random: Random, mean: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean * Math.exp(spread * normal - (spread * spread) / 2);
}
