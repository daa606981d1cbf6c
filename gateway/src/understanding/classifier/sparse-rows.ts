import type { SparseVector } from './feature-space.ts';

/** Many sparse vectors in three arrays. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

export function toRows(vectors: readonly SparseVector[]): SparseRows {
  const starts = new Uint32Array(vectors.length + 1);
  for (const [place, { columns }] of vectors.entries()) starts[place + 1] = starts[place]! + columns.length;
  const rows = { starts, columns: new Uint32Array(starts.at(-1)!), values: new Float32Array(starts.at(-1)!) };
  for (const [place, { columns, values }] of vectors.entries()) {
    rows.columns.set(columns, starts[place]);
    rows.values.set(values, starts[place]);
  }
  return rows;
}

/** The cosine of a text, by column, with a row. */
export function cosineWith(
  text: ReadonlyMap<number, number>,
  row: number,
  { starts, columns, values }: SparseRows,
): number {
  let together = 0;
  let squared = 0;
  for (let at = starts[row]!, end = starts[row + 1]!; at < end; at += 1) {
    together += values[at]! * (text.get(columns[at]!) ?? 0);
    squared += values[at]! ** 2;
  }
  let own = 0;
  for (const value of text.values()) own += value * value;
  return together / (Math.sqrt(squared * own) || 1);
}

export function byColumn({ columns, values }: SparseVector): Map<number, number> {
  return new Map(Array.from(columns, (column, at): [number, number] => [column, values[at]!]));
}
