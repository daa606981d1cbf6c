import type { Language } from './language.ts';
import { type Break, findBreaks } from './splitting/breaks.ts';
import { speechLength } from './splitting/speech-length.ts';

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
  if (text === '') return [];
  const breaks = findBreaks(text).filter(({ at }) => at < text.length);
  const clauses: string[] = [];
  let from = 0;
  while (from < text.length) {
    const to = clauseEnd(
      text,
      { from, breaks, isFirst: place === 'opening' && clauses.length === 0 },
      language,
    );
    clauses.push(text.slice(from, to));
    from = to;
  }
  return joinSilent(clauses);
}

interface Place {
  from: number;
  breaks: readonly Break[];
  isFirst: boolean;
}

function clauseEnd(text: string, { from, breaks, isFirst }: Place, language: Language): number {
  const { first, most } = lengths[language];
  const lengthTo = (at: number): number => speechLength(text.slice(from, at), language);
  const ahead = breaks.filter(({ at }) => at > from);
  const sentence = ahead.find(({ after }) => after === 'sentence')?.at ?? text.length;
  const phrases = ahead.filter(({ at }) => at < sentence);
  if (isFirst) {
    const early = phrases.find(({ at }) => lengthTo(at) >= first && lengthTo(at) <= most);
    if (early !== undefined) return early.at;
  }
  if (lengthTo(sentence) <= most) return sentence;
  return (
    phrases.findLast(({ at }) => lengthTo(at) <= most)?.at ??
    forcedEnd(text, { from, to: sentence }, language)
  );
}

const whole = /\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/guy;

/** Where a sentence without pauses must be cut: between words, never inside one. */
function forcedEnd(text: string, { from, to }: { from: number; to: number }, language: Language): number {
  let end = from;
  whole.lastIndex = from;
  for (let piece = whole.exec(text); piece !== null && whole.lastIndex <= to; piece = whole.exec(text)) {
    if (end > from && speechLength(text.slice(from, whole.lastIndex), language) > lengths[language].most)
      break;
    end = whole.lastIndex;
  }
  whole.lastIndex = 0;
  return end > from ? end : to;
}

/** What cannot be said goes with what is said before it, or after it at the beginning. */
function joinSilent(clauses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last !== undefined && (!isSayable(clause) || !isSayable(last)))
      joined[joined.length - 1] = last + clause;
    else joined.push(clause);
  }
  return joined;
}

function isSayable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
