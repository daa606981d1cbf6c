import { createHash } from 'node:crypto';

/** A number that is the same for the same text at every start, and looks like none. */
export function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}

/** Identity cards and telephones that end in 4 are known to no demonstration system, so that "nothing was found" can be tried. */
export const isUnknown = (number: string): boolean => number.endsWith('4');

/** Counts numbers such as A101, A102. */
export function createNumbers(letter: string, last = 100): () => string {
  let count = last;
  return () => `${letter}${(count += 1)}`;
}
