import type { Sign } from './feeling.ts';

/** A pattern that people use when they feel so. */
export interface WordSign extends Sign {
  pattern: RegExp;
}
