import { readWords } from '@lobby/gateway/pronunciation/mandarin/read-words';
import type { Language } from '@lobby/shared/protocol/language';
import { say } from '@lobby/spoken-text/say';

/**
 * What errors of a round trip are counted in: toneless syllables of Mandarin, so that a homophone is none, and words of English.
 * Numbers count as they are said, however they are written.
 */
export function spokenUnits(text: string, language: Language): string[] {
  const words = say(text, language).normalize('NFKC').toLowerCase();
  const runs = words.match(/\p{Script=Han}+|[a-z][a-z']*/gu) ?? [];
  return runs.flatMap((run) =>
    /[a-z]/.test(run)
      ? run
      : readWords(run)
          .flat()
          .map(({ sound }) => sound),
  );
}
