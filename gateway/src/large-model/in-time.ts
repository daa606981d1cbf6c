import { ChatFailed } from './chat.ts';

/** How long a visitor waits for something to be said, in milliseconds: for the first of it, and for each next. */
export interface Patience {
  firstMs: number;
  nextMs: number;
}

/**
 * Passes on what comes in time. A model may write, and yet come to no sentence for as long as anybody would wait: then it is told to
 * stop, and `ChatFailed` is thrown. Time during which nobody asked for the next piece does not count.
 */
export async function* inTime<Piece>(
  begin: (signal: AbortSignal) => AsyncIterable<Piece>,
  { firstMs, nextMs }: Patience,
  signal: AbortSignal,
): AsyncGenerator<Piece, void> {
  const late = new AbortController();
  const waiting = (ms: number) =>
    setTimeout(() => late.abort(new ChatFailed(`it came to nothing within ${ms} ms`)), ms);
  let clock = waiting(firstMs);
  try {
    for await (const piece of begin(AbortSignal.any([signal, late.signal]))) {
      clearTimeout(clock);
      yield piece;
      clock = waiting(nextMs);
    }
  } finally {
    clearTimeout(clock);
  }
}
