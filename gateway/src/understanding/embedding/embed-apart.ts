import { availableParallelism } from 'node:os';
import type { Engine } from '../../engines/engine.ts';
import type { Texts } from './embedder.ts';

export type EmbeddingEngine = Engine<Texts, Float32Array>;

/** Of more texts than these, loading models once more is the least. */
export const longList = 64;

/** More processes would crowd out whoever speaks with visitors: each holds a core and 110 MB for as long as the list takes. */
const mostHelpers = 4;

/**
 * Works a long list out in processes of their own, one for each core, which are started for it and end with it: a question waits for none of
 * its texts. Gives the vectors in order.
 */
export async function* embedApart(
  { language, texts }: Texts,
  start: () => EmbeddingEngine,
  signal: AbortSignal,
): AsyncGenerator<Float32Array, void> {
  const helpers = Array.from({ length: Math.min(mostHelpers, availableParallelism()) }, start);
  try {
    const shares = helpers.map((helper, place) =>
      helper.call({ language, texts: shareOf(texts, place, helpers.length) }, signal)[Symbol.asyncIterator](),
    );
    for (let at = 0; at < texts.length; at += 1) {
      const next = await shares[at % shares.length]?.next();
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  } finally {
    await Promise.all(helpers.map((helper) => helper.close()));
  }
}

function shareOf(texts: readonly string[], place: number, shares: number): string[] {
  return texts.filter((_, at) => at % shares === place);
}
