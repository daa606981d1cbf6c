import { join } from 'node:path';
import type { Embedder, Texts } from './embedder.ts';
import { nameOf, VectorFile } from './vector-file.ts';

/** How many vectors are written at a time: what a kill can lose. */
const batch = 256;

/** Who works vectors out, and the folder where they are kept. */
export interface VectorSource {
  embedder: Embedder;
  folder: string;
}

/**
 * The vectors of a knowledge's texts, in their order. Those that were worked out once are read from the folder, so that a venue's change of
 * one entry costs one text. For what visitors say ask the embedder itself: nothing of that is kept.
 */
export async function keptVectors(
  { language, texts }: Texts,
  { embedder, folder }: VectorSource,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const byName = new Map(texts.map((text) => [nameOf(text), text]));
  const file = await VectorFile.open({
    path: join(folder, `${embedder.fingerprint(language).slice(0, 16)}.vectors`),
    dimensions: embedder.dimensions(language),
  });
  try {
    const known = await file.read(new Set(byName.keys()));
    const missing = [...byName].filter(([name]) => !known.has(name));
    for (let at = 0; at < missing.length; at += batch) {
      const some = missing.slice(at, at + batch);
      const made = await embedAll({ language, texts: some.map(([, text]) => text) }, embedder, signal);
      const named = new Map(some.map(([name], place) => [name, vectorAt(made, place)]));
      await file.append(named);
      for (const [name, vector] of named) known.set(name, vector);
    }
    return texts.map((text) => known.get(nameOf(text)) ?? new Float32Array(embedder.dimensions(language)));
  } finally {
    await file.close();
  }
}

async function embedAll(texts: Texts, embedder: Embedder, signal: AbortSignal): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for await (const vector of embedder.embed(texts, signal)) vectors.push(vector);
  return vectors;
}

function vectorAt(vectors: readonly Float32Array[], place: number): Float32Array {
  const vector = vectors[place];
  if (vector === undefined) throw new RangeError('the embedder gave fewer vectors than there are texts');
  return vector;
}
