import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { Exchange, Question, Sentence } from './dialogue.ts';
import { languageOf } from './question-language.ts';
import { sentencesOf } from './sentences.ts';

const again: Record<Language, RegExp> = {
  zh: /再(?:说|讲|来)一(?:遍|次|下)|重复一?(?:遍|次|下)|(?:没|没有|听不)听?清|你(?:刚才|刚刚)说(?:的是)?(?:什么|啥)/u,
  en: /\b(?:repeat (?:that|it|please)|say (?:that|it) again|what did you say|(?:did not|didn't|couldn't) (?:hear|catch) (?:that|you)|once more,? please|come again|pardon(?: me)?\??$)/iu,
};

export const willingly: Bilingual = { zh: '好的，我再说一遍。', en: 'Of course, once more.' };

/** A question longer than this is about something, even if it also asks for a repetition. */
const longestRequest: Record<Language, number> = { zh: 16, en: 50 };

/** Whether the visitor wants to hear it again. */
export function asksToRepeat({ text, language }: Question): boolean {
  return text.length <= longestRequest[language] && again[language].test(text);
}

/** The last answer once more, as far as it was heard; undefined when there was none. */
export function repetition(language: Language, earlier: readonly Exchange[]): Sentence[] | undefined {
  const last = earlier.findLast(({ heard }) => heard !== '')?.heard;
  if (last === undefined) return undefined;
  const own = languageOf({ text: last, language });
  return sentencesOf(last).map((sentence) => ({ text: sentence, language: own }));
}
