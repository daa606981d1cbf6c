/** The value below which the given share (0..1) of the values lies: nearest rank, so it is always a measured one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there is nothing to take a quantile of');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** Milliseconds and counts as a table shows them. */
export function rounded(value: number, digits = 0): string {
  return value.toFixed(digits);
}
