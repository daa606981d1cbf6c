import { Index, MetricKind, ScalarKind } from 'usearch';
import { product } from '../classifier/linear-classifier.ts';
import { strongest } from '../classifier/strongest.ts';
import type { Meanings } from './meanings.ts';

/** A wording and how near its meaning is: the cosine. */
export interface Neighbour {
  wording: number;
  cosine: number;
}

/** The wordings that mean most nearly the same, best first. */
export type FindNeighbours = (vector: Float32Array) => Neighbour[];

/** More wordings than these are not compared one by one. */
export const manyWordings = 5000;

const howMany = 48;

/** Opens what finds neighbours. An index is mapped from its file, not read. */
export function openNeighbours({ vectors, dimensions, index }: Meanings): FindNeighbours {
  if (index === undefined) return (vector) => compareAll(vector, vectors, dimensions);
  const opened = emptyIndex(dimensions);
  opened.view(index);
  return (vector) => search(opened, vector);
}

/** Writes an index of the rows, by one thread: some milliseconds for each. */
export function writeIndex({ vectors, dimensions }: Meanings, path: string): void {
  const index = emptyIndex(dimensions);
  const keys = BigUint64Array.from({ length: vectors.length / dimensions }, (_, row) => BigInt(row));
  index.add(keys, vectors, 1);
  index.save(path);
}

function emptyIndex(dimensions: number): Index {
  return new Index({
    dimensions,
    metric: MetricKind.Cos,
    quantization: ScalarKind.I8,
    connectivity: 16,
    expansion_add: 64,
    expansion_search: 96,
    multi: false,
  });
}

function search(index: Index, vector: Float32Array): Neighbour[] {
  const { keys, distances } = index.search(vector, howMany, 1);
  return Array.from(keys, (key, at) => ({ wording: Number(key), cosine: 1 - (distances[at] ?? 1) }));
}

function compareAll(vector: Float32Array, vectors: Float32Array, dimensions: number): Neighbour[] {
  const cosines = new Float32Array(vectors.length / dimensions);
  for (let row = 0; row < cosines.length; row += 1) cosines[row] = product(vectors, row * dimensions, vector);
  return strongest(cosines, howMany).map((wording) => ({ wording, cosine: cosines[wording]! }));
}
