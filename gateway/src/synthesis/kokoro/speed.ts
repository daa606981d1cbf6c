/**
 * What the model makes of a speed: it counts in whole frames and gives every symbol one, so speech is hurried less than asked for,
 * and never beyond 1.75 times its own pace. Means over four sentences of five voices.
 */
const keptPaces: readonly { asked: number; kept: number }[] = [
  { asked: 0.35, kept: 0.36 },
  { asked: 0.5, kept: 0.52 },
  { asked: 0.65, kept: 0.65 },
  { asked: 0.8, kept: 0.83 },
  { asked: 0.9, kept: 0.94 },
  { asked: 1, kept: 1 },
  { asked: 1.1, kept: 1.04 },
  { asked: 1.25, kept: 1.12 },
  { asked: 1.4, kept: 1.39 },
  { asked: 1.6, kept: 1.45 },
  { asked: 1.8, kept: 1.5 },
  { asked: 2, kept: 1.58 },
  { asked: 2.4, kept: 1.67 },
  { asked: 2.8, kept: 1.7 },
  { asked: 3.5, kept: 1.75 },
];

/** The speed to ask the model for, so that it speaks `rate` times as fast as by itself. */
export function speedFor(rate: number): number {
  const after = keptPaces.findIndex(({ kept }) => kept >= rate);
  const [one, other] = [keptPaces[after - 1], keptPaces[after]];
  if (other === undefined) return keptPaces.at(-1)!.asked;
  if (one === undefined) return other.asked;
  return one.asked + ((rate - one.kept) / (other.kept - one.kept)) * (other.asked - one.asked);
}
