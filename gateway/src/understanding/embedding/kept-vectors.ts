import { join } from 'node:path';
import type { Embedder, Texts } from './embedder.ts';
import { nameOf, VectorFile, type VectorPlace } from './vector-file.ts';

/** How many vectors are written at a time: what a kill can lose. */
const batch = 256;

/** Where the vectors of a language's model are kept. */
export function vectorPlace(
  language: Texts['language'],
  { embedder, folder }: { embedder: Embedder; folder: string },
): VectorPlace {
  const path = join(folder, `${embedder.fingerprint(language).slice(0, 16)}.vectors`);
  return { path, dimensions: embedder.dimensions(language) };
}

/** The texts that have no vector yet, each once. */
export async function missingTexts(texts: readonly string[], place: VectorPlace): Promise<string[]> {
  const byName = new Map(texts.map((text) => [nameOf(text), text]));
  await using file = await VectorFile.open(place);
  const known = await file.read(new Set(byName.keys()));
  return [...byName].filter(([name]) => !known.has(name)).map(([, text]) => text);
}

/**
 * Works out vectors and keeps them, so that a venue's change of one entry costs one text. For what visitors say ask the embedder itself:
 * nothing of that is kept.
 */
export async function addVectors(
  { language, texts }: Texts,
  { embedder, place }: { embedder: Embedder; place: VectorPlace },
  signal: AbortSignal,
): Promise<void> {
  await using file = await VectorFile.open(place);
  let made = new Map<string, Float32Array>();
  let at = 0;
  for await (const vector of embedder.embed({ language, texts }, signal)) {
    made.set(nameOf(texts[at++] ?? ''), vector);
    if (made.size < batch) continue;
    await file.append(made);
    made = new Map();
  }
  await file.append(made);
  if (at !== texts.length) throw new RangeError('the embedder gave fewer vectors than there are texts');
}

/** The kept vectors of texts, one row after another. Throws where one is not there. */
export async function keptRows(texts: readonly string[], place: VectorPlace): Promise<Float32Array> {
  await using file = await VectorFile.open(place);
  const names = texts.map(nameOf);
  const known = await file.read(new Set(names));
  const rows = new Float32Array(texts.length * place.dimensions);
  for (const [row, name] of names.entries()) {
    const vector = known.get(name);
    if (vector === undefined) throw new RangeError('a text has no vector');
    rows.set(vector, row * place.dimensions);
  }
  return rows;
}
