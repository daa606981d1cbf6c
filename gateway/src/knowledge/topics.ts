import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';
import type { Entry } from './entry.ts';
import type { Topic } from './matching/ranker.ts';

/**
 * What can be asked about in one language; the question itself is one of its wordings. Numbers are in figures, as they are in
 * what is asked: staff write 五万 where visitors type 5万.
 */
export function topicsOf(entries: readonly Entry[], language: Language): Topic[] {
  return entries.map(({ id, question, wordings, answer }) => ({
    entry: id,
    wordings: [question[language], ...wordings[language]].map((wording) => write(wording, language)),
    answer: write(answer[language], language),
  }));
}
