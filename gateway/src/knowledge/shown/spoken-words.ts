import type { Bilingual } from '@lobby/shared/protocol/language';
import { plainWords } from './plain-words.ts';
import { readShown } from './read-shown.ts';

/** What an entry has of its answer, as staff wrote it. */
export interface WrittenAnswer {
  answer: Bilingual;
  spoken: { [Language in keyof Bilingual]?: string | undefined };
}

/** An answer as it is said: in words of its own, else in those that are shown. Throws `NotShowable`. */
export function spokenWords({ answer, spoken }: WrittenAnswer): Bilingual {
  return {
    zh: spoken.zh ?? plainWords(readShown(answer.zh), 'zh'),
    en: spoken.en ?? plainWords(readShown(answer.en), 'en'),
  };
}
