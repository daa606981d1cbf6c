import type { Language } from '@lobby/shared/protocol/language';
import { bareWords } from './bare-words.ts';

/** Whether these words are a whole question that people ask here. */
export type Expects = (text: string, language: Language) => boolean;

/** Shorter ones are as often the beginning of something else. */
const least: Record<Language, RegExp> = { zh: /(?:\p{Script=Han}.*){4}/u, en: /(?:\S+ ){2}\S/u };

/**
 * Knows the questions of a venue word for word: whoever has said one has said all they wanted to. A question that another one begins
 * with is not expected, for it may only be half of that.
 */
export function expectedQuestions(
  asked: readonly { language: Language; wordings: readonly string[] }[],
): Expects {
  const expected: Record<Language, ReadonlySet<string>> = {
    zh: wholeOnes(asked, 'zh'),
    en: wholeOnes(asked, 'en'),
  };
  return (text, language) => expected[language].has(bareWords(text));
}

function wholeOnes(
  asked: readonly { language: Language; wordings: readonly string[] }[],
  wanted: Language,
): Set<string> {
  const wordings = asked.flatMap(({ language, wordings: all }) =>
    language === wanted ? all.map(bareWords) : [],
  );
  // In order, whatever begins with a question comes right behind it.
  const inOrder = [...new Set(wordings)].toSorted();
  return new Set(
    inOrder.filter(
      (words, place) => least[wanted].test(words) && inOrder[place + 1]?.startsWith(words) !== true,
    ),
  );
}
