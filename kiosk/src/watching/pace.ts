/** How often the kiosk looks, and how much of one core that may take. */
const paces = {
  waiting: { everyMs: 500, share: 0.05 },
  talking: { everyMs: 200, share: 0.1 },
} as const;

/** How long to rest after a look that took `costMs`: a slow machine looks less often rather than having less for everything else. */
export function restAfter(costMs: number, pace: keyof typeof paces): number {
  const { everyMs, share } = paces[pace];
  return Math.max(everyMs - costMs, costMs / share - costMs);
}
