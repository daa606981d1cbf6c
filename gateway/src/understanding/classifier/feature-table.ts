/** Which column a feature has, as plain typed arrays, so that it goes to another thread without being copied. */
export interface FeatureTable {
  /** Hashes by slot, 0 where nothing stands; as many slots as a power of two. */
  slots: Uint32Array;
  columns: Uint32Array;
  size: number;
}

/** A feature no text of the knowledge has. */
export const noColumn = -1;

/** Numbers features in the order they come. Two that share a hash share a column: of half a million, some thirty pairs do. */
export class FeatureNumbering {
  #table: FeatureTable = { slots: new Uint32Array(1 << 10), columns: new Uint32Array(1 << 10), size: 0 };

  columnOf(hash: number): number {
    const slot = slotOf(this.#table, hash);
    if (this.#table.slots[slot] === hash) return this.#table.columns[slot] ?? 0;
    const column = this.#table.size;
    place(this.#table, slot, { hash, column });
    if (2 * this.#table.size > this.#table.slots.length) this.#table = grown(this.#table);
    return column;
  }

  get table(): FeatureTable {
    return this.#table;
  }
}

export function findColumn(table: FeatureTable, hash: number): number {
  const slot = slotOf(table, hash);
  return table.slots[slot] === hash ? (table.columns[slot] ?? 0) : noColumn;
}

/** FNV-1a over the UTF-16 units of a group's name and a feature; never 0. */
export function hashOf(group: string, feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < group.length; at += 1) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 58, 0x01000193);
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  // Spreads what the last characters did over all bits (the finaliser of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** Where the hash stands, or would stand. */
function slotOf({ slots }: FeatureTable, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function place(table: FeatureTable, slot: number, { hash, column }: { hash: number; column: number }): void {
  table.slots[slot] = hash;
  table.columns[slot] = column;
  table.size += 1;
}

function grown({ slots, columns }: FeatureTable): FeatureTable {
  const length = 2 * slots.length;
  const wider: FeatureTable = { slots: new Uint32Array(length), columns: new Uint32Array(length), size: 0 };
  for (const [slot, hash] of slots.entries())
    if (hash !== 0) place(wider, slotOf(wider, hash), { hash, column: columns[slot] ?? 0 });
  return wider;
}
