import MiniSearch from 'minisearch';
import { termsOf, wordsOf, type Word } from './terms.ts';
import type { StoredPassage } from './stored-passage.ts';

/** A passage that may answer. */
export interface Candidate {
  passage: StoredPassage;
  /** How much of what was asked about is in the passage, from 0 to 1. */
  covered: number;
}

/** What stands under the right heading is meant more than what only mentions a word. */
const boost = { headings: 1.5, title: 0.5 } as const;

/** So many are looked at closely. */
const mostLookedAt = 12;

/** A question of fewer words says too little for a whole document to be searched for it. */
const fewestWords = 2;

/** A single character is a word by chance more often than a longer one. */
const shortWeight = 0.5;

/** Finds passages by their words (BM25), and says how much of a question they cover. */
export class PassageIndex {
  readonly #search: MiniSearch<{ id: number; title: string; headings: string; text: string }>;
  readonly #passages: readonly StoredPassage[];
  /** In how many passages a term is. */
  readonly #spread = new Map<string, number>();

  constructor(passages: readonly StoredPassage[]) {
    this.#passages = passages;
    this.#search = new MiniSearch({
      fields: ['title', 'headings', 'text'],
      tokenize: termsOf,
      processTerm: (term) => term,
      searchOptions: { boost, combineWith: 'OR' },
    });
    for (const [id, passage] of passages.entries()) {
      this.#search.add({
        id,
        title: passage.title,
        headings: passage.headings.join('\n'),
        text: passage.text,
      });
      for (const term of termsIn(passage)) this.#spread.set(term, (this.#spread.get(term) ?? 0) + 1);
    }
  }

  /** The best first. */
  find(question: string): Candidate[] {
    const words = wordsOf(question);
    if (words.length < fewestWords) return [];
    return this.#search
      .search(question)
      .slice(0, mostLookedAt)
      .flatMap(({ id, score }) => {
        const passage = this.#passages[Number(id)];
        return passage === undefined
          ? []
          : [{ passage, score, covered: this.cover(words, termsIn(passage)) }];
      })
      .toSorted((one, other) => other.covered * other.score - one.covered * one.score);
  }

  /** All that stands under the same headings as a passage. */
  sectionOf(passage: StoredPassage): StoredPassage {
    const place = JSON.stringify([passage.title, passage.headings]);
    const section = this.#passages.filter(
      ({ title, headings }) => JSON.stringify([title, headings]) === place,
    );
    return { ...passage, text: section.map(({ text }) => text).join('\n') };
  }

  /** The share of a question's words that are in a text, each counting by how rare it is; one that is nowhere counts most. */
  cover(words: readonly Word[], present: ReadonlySet<string>): number {
    let all = 0;
    let found = 0;
    for (const word of words) {
      const weight = this.#rarity(word.term) * (Array.from(word.term).length === 1 ? shortWeight : 1);
      all += weight;
      found += weight * shareIn(word, present);
    }
    return all === 0 ? 0 : found / all;
  }

  /** Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009, 3.1), which is never negative. */
  #rarity(term: string): number {
    const spread = this.#spread.get(term) ?? 0;
    return Math.log(1 + (this.#passages.length - spread + 0.5) / (spread + 0.5));
  }
}

function shareIn({ term, pairs }: Word, present: ReadonlySet<string>): number {
  if (present.has(term)) return 1;
  return pairs.filter((pair) => present.has(pair)).length / Math.max(1, pairs.length);
}

function termsIn({ title, headings, text }: StoredPassage): Set<string> {
  return new Set(termsOf([title, ...headings, text].join('\n')));
}
