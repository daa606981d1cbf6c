import { FeatureSpace, type SparseVector } from './feature-space.ts';
import type { ExtractFeatures } from './features.ts';
import { InvertedIndex } from './inverted-index.ts';
import { normalise } from '@lobby/shared/question/normalise';
import type { Ranked, Ranker, Topic, Trial } from './ranker.ts';

/**
 * How the three similarities of a question and an entry are mixed: to the nearest wording, to the middle of all wordings,
 * and to the answer. Chosen by leaving out each wording of the demo bank in turn; each of the three alone finds less.
 */
const shares = { nearest: 0.2, middle: 0.47, answer: 0.33 } as const;

/** Where the texts of an entry stand in the index. */
interface Member {
  entry: string;
  wordings: number[];
  answer: number;
  /** Squared length of the sum of the wordings. */
  squared: number;
}

/** Ranks entries by how near a question is to their wordings and their answer (cosines of weighed features). */
export class SimilarityRanker implements Ranker {
  readonly #extract: ExtractFeatures;
  readonly #space: FeatureSpace;
  readonly #vectors: SparseVector[];
  readonly #index: InvertedIndex;
  readonly #members: Member[];

  constructor(topics: readonly Topic[], extract: ExtractFeatures) {
    this.#extract = extract;
    this.#space = new FeatureSpace(
      topics.map(({ wordings }) => wordings.flatMap((text) => extract(normalise(text)))),
    );
    this.#vectors = topics.flatMap(({ wordings, answer }) =>
      [...wordings, answer].map((text) => this.#place(text)),
    );
    this.#index = new InvertedIndex(this.#vectors);
    this.#members = this.#enrol(topics);
  }

  rank(question: string): Ranked[] {
    const similarities = this.#index.similarities(this.#place(question));
    return this.#members.map((member) => scoreOf(member, similarities)).sort(byScore);
  }

  leaveOneOut(): Trial[] {
    return this.#members.flatMap((own) => own.wordings.map((left) => this.#try(own, left)));
  }

  #try(own: Member, left: number): Trial {
    const similarities = this.#index.similarities(this.#vectors[left] ?? new Map());
    const poorer = without(own, left, similarities);
    const ranking = this.#members.map((member) => scoreOf(member === own ? poorer : member, similarities));
    return { entry: own.entry, ranking: ranking.sort(byScore) };
  }

  #place(text: string): SparseVector {
    return this.#space.place(this.#extract(normalise(text)));
  }

  #enrol(topics: readonly Topic[]): Member[] {
    let next = 0;
    return topics.map(({ entry, wordings }) => {
      const places = wordings.map(() => next++);
      return { entry, wordings: places, answer: next++, squared: this.#squared(places) };
    });
  }

  #squared(places: readonly number[]): number {
    return sum(
      places.map((place) => total(places, this.#index.similarities(this.#vectors[place] ?? new Map()))),
    );
  }
}

function scoreOf({ entry, wordings, answer, squared }: Member, similarities: Float64Array): Ranked {
  const nearest = Math.max(0, ...wordings.map((wording) => similarities[wording] ?? 0));
  const middle = squared > 0 ? total(wordings, similarities) / Math.sqrt(squared) : 0;
  const told = similarities[answer] ?? 0;
  return { entry, score: shares.nearest * nearest + shares.middle * middle + shares.answer * told };
}

/**
 * The member as if one of its wordings, now the question, were not there. With S the sum of the wordings and w the one
 * that goes, |S - w|^2 = |S|^2 - 2 S.w + 1, and S.w is the sum of the similarities.
 */
function without(member: Member, left: number, similarities: Float64Array): Member {
  return {
    ...member,
    wordings: member.wordings.filter((wording) => wording !== left),
    squared: member.squared - 2 * total(member.wordings, similarities) + 1,
  };
}

function total(places: readonly number[], similarities: Float64Array): number {
  return sum(places.map((place) => similarities[place] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((result, value) => result + value, 0);
}

function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score;
}
