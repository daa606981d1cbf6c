import type { Entry } from './entry.ts';
import { questionsOf } from './one-question.ts';

/**
 * The answers that are the same for everybody, at all times and at every kiosk: a kiosk that is alone cannot know whom it has before
 * it, nor that an answer was true until yesterday, and all kiosks keep the same.
 */
export function lastingAnswers(entries: readonly Entry[]): Entry[] {
  return questionsOf(entries).flatMap(([entry, ...others]) => {
    if (entry === undefined || others.length > 0) return [];
    const { valid, audience, kiosks } = entry;
    return (valid ?? audience ?? kiosks) === undefined ? [entry] : [];
  });
}
