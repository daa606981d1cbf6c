import type { FeatureGroup } from './features.ts';

/** A text as features and how much each counts; its length is one, so that a product of two is their cosine. */
export type SparseVector = ReadonlyMap<string, number>;

/**
 * Weighs features by how few entries have them: ln((1 + n) / (1 + entries with it)). Entries are counted, not wordings,
 * because what all wordings of one entry share is what tells it apart. Features no entry has still count in the length,
 * so that a text full of strange words is near nothing.
 */
export class FeatureSpace {
  readonly #spread = new Map<string, number>();
  readonly #entries: number;

  /** Takes, for each entry, the features of all its wordings. */
  constructor(entries: readonly FeatureGroup[][]) {
    this.#entries = entries.length;
    for (const groups of entries)
      for (const key of new Set(groups.flatMap(keysOf)))
        this.#spread.set(key, (this.#spread.get(key) ?? 0) + 1);
  }

  /** Each group is brought to its own weight before all are brought to length one. */
  place(groups: readonly FeatureGroup[]): SparseVector {
    const vector = new Map<string, number>();
    for (const group of groups) {
      const weighed = this.#weigh(keysOf(group));
      const scale = group.weight / (lengthOf(weighed) || 1);
      for (const [key, value] of weighed) vector.set(key, value * scale);
    }
    const length = lengthOf(vector) || 1;
    return new Map([...vector].map(([key, value]) => [key, value / length]));
  }

  #weigh(keys: readonly string[]): Map<string, number> {
    const weighed = new Map<string, number>();
    for (const key of keys) {
      const rarity = Math.log((1 + this.#entries) / (1 + (this.#spread.get(key) ?? 0)));
      weighed.set(key, (weighed.get(key) ?? 0) + rarity);
    }
    return weighed;
  }
}

function keysOf({ name, features }: FeatureGroup): string[] {
  return features.map((feature) => `${name}:${feature}`);
}

function lengthOf(vector: SparseVector): number {
  return Math.hypot(...vector.values());
}
