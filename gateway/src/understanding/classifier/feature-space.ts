import type { FeatureGroup } from '../text/features.ts';
import { type FeatureTable, findColumn, FeatureNumbering, hashOf, noColumn } from './feature-table.ts';

/** The columns a text has something in, and how much. */
export interface SparseVector {
  columns: Uint32Array;
  values: Float32Array;
}

/** What turns features into numbers: their columns, and how rare each is among the texts. */
export interface FeatureSpace {
  table: FeatureTable;
  rarity: Float32Array;
  unseenRarity: number;
}

/**
 * Weighs features by how few texts have them: ln((1 + n) / (1 + texts with it)), Salton's inverse document frequency, smoothed.
 */
export function measureSpace(texts: readonly (readonly FeatureGroup[])[]): FeatureSpace {
  const numbering = new FeatureNumbering();
  const counts: number[] = [];
  for (const groups of texts)
    for (const column of new Set(
      groups.flatMap(({ name, features }) =>
        features.map((feature) => numbering.columnOf(hashOf(name, feature))),
      ),
    ))
      counts[column] = (counts[column] ?? 0) + 1;
  return {
    table: numbering.table,
    rarity: Float32Array.from(counts, (count) => Math.log((1 + texts.length) / (1 + count))),
    unseenRarity: Math.log(1 + texts.length),
  };
}

/**
 * Each group is brought to its own weight, what no text of the knowledge has counted in, so that a question full of strange words is near
 * nothing.
 */
export function placeIn(
  { table, rarity, unseenRarity }: FeatureSpace,
  groups: readonly FeatureGroup[],
): SparseVector {
  const columns: number[] = [];
  const values: number[] = [];
  for (const { name, weight, features } of groups) {
    const weighed = new Map<number, number>();
    let unseen = 0;
    for (const feature of features) {
      const column = findColumn(table, hashOf(name, feature));
      if (column === noColumn) unseen += unseenRarity * unseenRarity;
      else weighed.set(column, (weighed.get(column) ?? 0) + (rarity[column] ?? 0));
    }
    let squared = unseen;
    for (const value of weighed.values()) squared += value * value;
    const scale = weight / (Math.sqrt(squared) || 1);
    for (const [column, value] of weighed) {
      columns.push(column);
      values.push(value * scale);
    }
  }
  return { columns: Uint32Array.from(columns), values: Float32Array.from(values) };
}
