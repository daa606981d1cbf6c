import type { Language } from './language.ts';
import { isSayable } from './splitting/sayable.ts';
import { type Segment, segmentsOf } from './splitting/segments.ts';

interface Lengths {
  /** The first clause may end at a phrase once it is this long: sound starts soon, and is not over at once. */
  first: number;
  /** A sentence longer than this is cut at a phrase, or where it must be. */
  most: number;
}

/** In Han characters and in words; see `speechLength`. */
const lengths: Record<Language, Lengths> = { zh: { first: 4, most: 40 }, en: { first: 3, most: 25 } };

/** Where in an answer a text stands. Only the opening is cut short: once sound runs, whole sentences sound better. */
export type PlaceInAnswer = 'opening' | 'later';

/**
 * Cuts a text into clauses for the voice: in the opening of an answer a short first one, then whole sentences. Joined, the
 * clauses are the text; each has something to say, unless the whole text has not.
 */
export function splitClauses(text: string, language: Language, place: PlaceInAnswer): string[] {
  const { first, most } = lengths[language];
  const clauses: string[] = [];
  for (const sentence of sentencesOf(segmentsOf(text, language, most))) {
    const isOpening = place === 'opening' && clauses.length === 0;
    const early = isOpening ? earlyEnd(sentence, { first, most }) : 0;
    if (early > 0) clauses.push(textOf(sentence.slice(0, early)));
    clauses.push(...packed(sentence.slice(early), most));
  }
  return joinSilent(clauses);
}

function sentencesOf(segments: readonly Segment[]): Segment[][] {
  const sentences: Segment[][] = [[]];
  for (const segment of segments) {
    sentences.at(-1)?.push(segment);
    if (segment.end === 'sentence') sentences.push([]);
  }
  return sentences;
}

/** After how many segments the first clause may end; 0 when it is the sentence. */
function earlyEnd(sentence: readonly Segment[], { first, most }: Lengths): number {
  let length = 0;
  for (const [index, segment] of sentence.entries()) {
    length += segment.length;
    if (length > most) return 0;
    if (length >= first && segment.end === 'phrase') return index + 1;
  }
  return 0;
}

/** As few clauses as are needed, each as long as it may be. */
function packed(segments: readonly Segment[], most: number): string[] {
  const clauses: Segment[][] = [];
  let room = 0;
  for (const segment of segments) {
    if (segment.length > room || clauses.length === 0) {
      clauses.push([]);
      room = most;
    }
    clauses.at(-1)?.push(segment);
    room -= segment.length;
  }
  return clauses.map(textOf);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** What cannot be said goes with what is said before it, or after it at the beginning. */
function joinSilent(clauses: readonly string[]): string[] {
  const joined: string[] = [];
  let hasWords = false;
  for (const clause of clauses) {
    const isSilent = !isSayable(clause);
    if (joined.length > 0 && (isSilent || !hasWords)) joined[joined.length - 1] += clause;
    else joined.push(clause);
    hasWords ||= !isSilent;
  }
  return joined;
}
