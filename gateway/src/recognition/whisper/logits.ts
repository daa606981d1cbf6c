/** The network's opinion of each token of the vocabulary, before it is made a probability. */
export type Logits = Float32Array;

/** The tokens from `from` up to, not including, `to`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The token the network likes best in a range. */
export function best(logits: Logits, { from, to }: TokenRange): number {
  let found = from;
  for (let id = from + 1; id < to; id++) if ((logits[id] ?? 0) > (logits[found] ?? 0)) found = id;
  return found;
}

/** The natural logarithm of the sum of a range's exponentials, taken from the largest so that nothing overflows. */
export function logSumExp(logits: Logits, range: TokenRange): number {
  const largest = logits[best(logits, range)] ?? 0;
  let sum = 0;
  for (let id = range.from; id < range.to; id++) sum += Math.exp((logits[id] ?? 0) - largest);
  return largest + Math.log(sum);
}

/** The natural logarithm of a token's probability among all. */
export function logProbability(logits: Logits, id: number): number {
  return (logits[id] ?? 0) - logSumExp(logits, { from: 0, to: logits.length });
}

/** Makes tokens impossible, in place. */
export function forbid(logits: Logits, ids: Iterable<number>): void {
  for (const id of ids) logits[id] = -1e9;
}
