import type { SparseVector } from './feature-space.ts';

interface Posting {
  place: number;
  value: number;
}

/** Finds the cosine of one text to all known ones by looking only at the features they share. */
export class InvertedIndex {
  readonly #postings = new Map<string, Posting[]>();
  readonly #size: number;

  constructor(vectors: readonly SparseVector[]) {
    this.#size = vectors.length;
    for (const [place, vector] of vectors.entries())
      for (const [key, value] of vector) this.#post(key, { place, value });
  }

  /** The similarities in the order of the known texts, 0..1 each. */
  similarities(vector: SparseVector): Float64Array {
    const similarities = new Float64Array(this.#size);
    for (const [key, value] of vector)
      for (const posting of this.#postings.get(key) ?? [])
        similarities[posting.place] = (similarities[posting.place] ?? 0) + value * posting.value;
    return similarities;
  }

  #post(key: string, posting: Posting): void {
    const postings = this.#postings.get(key);
    if (postings === undefined) this.#postings.set(key, [posting]);
    else postings.push(posting);
  }
}
