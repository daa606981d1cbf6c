import type { Language } from '@lobby/shared/protocol/language';
import type { Entry } from './entry.ts';
import type { Topic } from './matching/ranker.ts';

/** What can be asked about in one language; the question itself is one of its wordings. */
export function topicsOf(entries: readonly Entry[], language: Language): Topic[] {
  return entries.map(({ id, question, wordings, answer }) => ({
    entry: id,
    wordings: [question[language], ...wordings[language]],
    answer: answer[language],
  }));
}
