import type { Language } from '../language.ts';
import { findBreaks } from './break-finder.ts';
import { speechLength } from './speech-length.ts';

/** What is never cut any further: up to the next pause, or as much of it as one breath holds. */
export interface Segment {
  text: string;
  /** See `speechLength`. */
  length: number;
  end: 'sentence' | 'phrase' | 'forced';
}

/** Joined, the segments are the text; none is longer than `most`, unless a single word is. */
export function segmentsOf(text: string, language: Language, most: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { at, after } of [...findBreaks(text), { at: text.length, after: 'sentence' as const }]) {
    if (at === from) continue;
    segments.push(...withinBreath({ text: text.slice(from, at), end: after }, language, most));
    from = at;
  }
  return segments;
}

const indivisible = /\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** A pause that is too far away is not waited for: the text before it is cut between words. */
function withinBreath(
  { text, end }: Pick<Segment, 'text' | 'end'>,
  language: Language,
  most: number,
): Segment[] {
  const length = speechLength(text, language);
  if (length <= most) return [{ text, length, end }];
  const segments: Segment[] = [];
  let current: Segment = { text: '', length: 0, end: 'forced' };
  for (const piece of text.match(indivisible) ?? []) {
    const longer = speechLength(piece, language);
    if (current.text !== '' && current.length + longer > most) {
      segments.push(current);
      current = { text: '', length: 0, end: 'forced' };
    }
    current = { ...current, text: current.text + piece, length: current.length + longer };
  }
  return [...segments, { ...current, end }];
}
