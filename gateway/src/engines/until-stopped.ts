import { orStopped } from './or-stopped.ts';

/** Passes on what comes. Throws the signal's reason as soon as it is stopped, even if nothing ever comes again. */
export async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item, void> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await orStopped(iterator.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not awaited: an iterator that waits for its next item returns only after it.
    iterator.return?.().catch(() => {});
  }
}
