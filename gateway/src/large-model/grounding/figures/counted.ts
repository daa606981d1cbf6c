import type { Figure, FigureRead } from './figure.ts';
import { unitOf } from './units.ts';

/** What numbers look like in a language, and what each is worth. */
export interface Numbers {
  pattern: RegExp;
  valueOf: (said: string) => string;
}

/** A number without a unit is a figure from here on, such as a sum, a telephone or a room; smaller ones are mostly manners of speaking. */
const leastBare = 10;

/** One copy and one time are articles rather than figures. */
const articles = new Set(['copies', 'times']);

/** Dashes and words between two numbers with one unit: both count it. */
const range = /^\s*(?:[-–—~～至到]|to)\s*(?:[零〇一二两三四五六七八九十百千万亿]|\d+(?:\.\d+)?)+/iu;

/** Every number with what it counts. */
export function counted(text: string, { pattern, valueOf }: Numbers): FigureRead[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    const after = text.slice(end);
    const unit = unitOf(text.slice(0, index), after.replace(range, ''));
    const value = figureOf(valueOf(said), unit?.kind, text[index - 1] === '第');
    const length = range.test(after) ? 0 : (unit?.length ?? 0);
    return value === undefined ? [] : [{ value, start: index, end: end + length }];
  });
}

function figureOf(value: string, kind: string | undefined, isOrdinal: boolean): Figure | undefined {
  if (kind !== undefined) return value === '1' && articles.has(kind) ? undefined : { value, kind };
  return !isOrdinal && Number.parseFloat(value) >= leastBare ? { value, kind: 'number' } : undefined;
}
