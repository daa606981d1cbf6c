/** What is remembered of a member of the chain from one utterance to the next. */
export interface Health {
  /** Failures in a row. */
  failures: number;
  /** Until then it is asked only when nobody else is left. */
  restsUntilMs: number;
}

/** The members that failed lately, by name; whoever is not in it is well. */
export type Healths = ReadonlyMap<string, Health>;

/** The first rest is long enough for a restart, the longest short enough that a server that is back is soon used again. */
export const rest = { firstMs: 5_000, longestMs: 120_000 } as const;

/**
 * Who is asked next: the first that is well or has rested, else the one that will have rested soonest, for a tired
 * engine is better than none. Undefined when everyone was tried.
 */
export function chooseNext(
  names: readonly string[],
  tried: ReadonlySet<string>,
  { healths, nowMs }: { healths: Healths; nowMs: number },
): string | undefined {
  const left = names.filter((name) => !tried.has(name));
  const restsUntilMs = (name: string): number => healths.get(name)?.restsUntilMs ?? 0;
  const rested = left.find((name) => restsUntilMs(name) <= nowMs);
  return rested ?? left.toSorted((one, other) => restsUntilMs(one) - restsUntilMs(other))[0];
}

/** Each failure in a row doubles the rest. */
export function afterFailure(healths: Healths, name: string, nowMs: number): Healths {
  const failures = (healths.get(name)?.failures ?? 0) + 1;
  const restMs = Math.min(rest.longestMs, rest.firstMs * 2 ** (failures - 1));
  return new Map(healths).set(name, { failures, restsUntilMs: nowMs + restMs });
}

/** One success and everything is forgiven. */
export function afterSuccess(healths: Healths, name: string): Healths {
  if (!healths.has(name)) return healths;
  const others = new Map(healths);
  others.delete(name);
  return others;
}
