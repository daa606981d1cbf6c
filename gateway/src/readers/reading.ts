/** Something that was read in a text, and where: from `start` up to `end`. */
export interface Reading<Value> {
  value: Value;
  start: number;
  end: number;
}

/** Something that is meant to be of a kind and is not: a telephone with too few digits, a card with a slip in it, February 30th. */
export interface FaultyReading {
  fault: 'too-short' | 'too-long' | 'check-digit' | 'no-such-day';
  /** How many signs were understood. */
  signs: number;
  start: number;
  end: number;
}

/** Something of the wanted kind, or something that was meant to be. */
export type Attempt = Reading<string> | FaultyReading;

/** What a reader needs to know of how a text was said. */
export interface Listening {
  now: Date;
  /** Whether a value of the kind was asked for, or is called by its name. */
  expected: boolean;
}

/** Every match of an expression that means something, in order; matches that mean nothing are passed over. */
export function readAll<Value>(
  text: string,
  pattern: RegExp,
  meaning: (match: RegExpExecArray) => Value | undefined,
): Reading<Value>[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = meaning(match);
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

/** Keeps of readings that overlap the longer one, of equals the earlier given; sorted by place. */
export function withoutOverlaps<Kind extends { start: number; end: number }>(
  readings: readonly Kind[],
): Kind[] {
  const kept: Kind[] = [];
  const byLength = readings.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  for (const reading of byLength)
    if (kept.every(({ start, end }) => reading.end <= start || reading.start >= end)) kept.push(reading);
  return kept.toSorted((one, other) => one.start - other.start);
}
