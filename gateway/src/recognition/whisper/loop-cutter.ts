/** Fewer repetitions than these are how people talk: 对不起对不起, or the digits of a telephone number. */
const shortLoop = { tokens: 2, times: 6 } as const;
const longLoopTimes = 3;

/** How many tokens to cut from the end, so that a phrase the decoder began to repeat for ever stands there once; 0 for no loop. */
export function loopedTail(tokens: readonly number[]): number {
  for (let length = 1; length <= tokens.length / longLoopTimes; length++) {
    const times = length <= shortLoop.tokens ? shortLoop.times : longLoopTimes;
    const repeated = length * (times - 1);
    if (tokens.length >= length + repeated && repeatsItself(tokens, length, repeated)) return repeated;
  }
  return 0;
}

function repeatsItself(tokens: readonly number[], length: number, repeated: number): boolean {
  for (let back = 1; back <= repeated; back++)
    if (tokens.at(-back) !== tokens.at(-back - length)) return false;
  return true;
}
