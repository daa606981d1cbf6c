import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The number of each of the model's symbols. */
export type Vocabulary = ReadonlyMap<string, number>;

const vocabularyFile = z.object({ vocab: z.record(z.string(), z.number().int()) });

/** Reads the symbols that the model knows. */
export async function readVocabulary(graphs: string): Promise<Vocabulary> {
  const { vocab } = vocabularyFile.parse(JSON.parse(await readFile(join(graphs, 'vocab.json'), 'utf8')));
  return new Map(Object.entries(vocab));
}

/** Most symbols the model takes at once, its two ends not counted. */
export const longestUtterance = 510;

/** Leaves out what the model does not know. Throws RangeError when more symbols remain than it takes. */
export function knownSymbols(symbols: string, vocabulary: Vocabulary): string[] {
  const known = Array.from(symbols).filter((symbol) => vocabulary.has(symbol));
  if (known.length > longestUtterance)
    throw new RangeError(
      `a clause of ${known.length} symbols is longer than the voice's ${longestUtterance}`,
    );
  return known;
}

/** The model's input: the symbols' numbers between a start and an end. */
export function tokensOf(symbols: readonly string[], vocabulary: Vocabulary): BigInt64Array {
  return BigInt64Array.from([0, ...symbols.map((symbol) => vocabulary.get(symbol) ?? 0), 0], BigInt);
}
