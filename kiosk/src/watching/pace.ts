/** How often the kiosk looks, and how much of one core that may take. */
const paces = {
  waiting: { everyMs: 500, share: 0.05 },
  talking: { everyMs: 200, share: 0.1 },
} as const;

/** A visitor who came is noticed after this at the latest, even on a machine that can hardly afford it. */
const longestMs = 5_000;

/** A look that stalls once, because the machine was busy, says nothing about the next. */
const remembered = 5;

/** How long to rest after a look that took `costMs`: a slow machine looks less often rather than having less for everything else. */
export type RestAfter = (costMs: number, pace: keyof typeof paces) => number;

/** Judges by what looks cost in the middle of the last few. */
export function createPace(): RestAfter {
  const costsMs: number[] = [];
  return (costMs, pace) => {
    costsMs.push(costMs);
    if (costsMs.length > remembered) costsMs.shift();
    const usualMs =
      costsMs.toSorted((one, other) => one - other)[Math.floor((costsMs.length - 1) / 2)] ?? costMs;
    const { everyMs, share } = paces[pace];
    return Math.min(longestMs, Math.max(everyMs - usualMs, usualMs / share - usualMs));
  };
}
