import type { PlainSound } from '../plain-voice.ts';

/** The sounds of a clause that are there, and the rest where it is still on its way. */
export interface Beginning {
  sounds: readonly PlainSound[];
  rest?: { next: Promise<IteratorResult<PlainSound>>; iterator: AsyncIterator<PlainSound> };
}

/** All of a clause, or what is there of it `waitMs` after its first sound. */
export async function hearBeginning(source: AsyncIterable<PlainSound>, waitMs: number): Promise<Beginning> {
  const iterator = source[Symbol.asyncIterator]();
  const sounds: PlainSound[] = [];
  const late = Promise.withResolvers<undefined>();
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const next = iterator.next();
      const arrived = await Promise.race([next, late.promise]);
      if (arrived === undefined) return { sounds, rest: { next, iterator } };
      if (arrived.done === true) return { sounds };
      sounds.push(arrived.value);
      timer ??= setTimeout(late.resolve, waitMs, undefined);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Everything, in order. */
export async function* heard({ sounds, rest }: Beginning): AsyncGenerator<PlainSound, void> {
  // Whoever stops before the rest comes does not hear of its fault.
  rest?.next.catch(() => {});
  try {
    yield* sounds;
    for (let next = await rest?.next; next !== undefined && next.done !== true;) {
      yield next.value;
      next = await rest?.iterator.next();
    }
  } finally {
    rest?.iterator.return?.().catch(() => {});
  }
}
