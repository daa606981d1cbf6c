export interface ReadAhead<Item, Made> {
  /** How many are in the making at any time. */
  atOnce: number;
  make: (item: Item, signal: AbortSignal) => Promise<Made>;
}

/**
 * Makes several things at the same time and yields them in the order of the items, so that what must be joined in order
 * can still be fetched in parallel. When one fails, or nobody takes any more, the others are stopped, and it ends only
 * when all of them have. Throws what the first to fail threw, in the order of the items; the signal's reason when stopped.
 */
export async function* readAhead<Item, Made>(
  items: readonly Item[],
  { atOnce, make }: ReadAhead<Item, Made>,
  signal: AbortSignal,
): AsyncGenerator<Made> {
  signal.throwIfAborted();
  const abandon = new AbortController();
  const waiting = items.values();
  const making: Promise<Made>[] = [];
  const begin = (): void => {
    const { value, done } = waiting.next();
    if (done === true) return;
    const made = make(value, AbortSignal.any([signal, abandon.signal]));
    // Its failure is thrown when its turn comes; until then nobody listens.
    made.catch(() => undefined);
    making.push(made);
  };
  try {
    for (let count = 0; count < atOnce; count++) begin();
    for (let next = making.shift(); next !== undefined; next = making.shift()) {
      const made = await next;
      begin();
      yield made;
    }
  } finally {
    abandon.abort();
    await Promise.allSettled(making);
  }
}
