import type { KeptAnswer, KeptList } from '@lobby/shared/protocol/kept';
import type { Language } from '@lobby/shared/protocol/language';
import { normalise } from '@lobby/shared/question/normalise';

/** The kept answer to a question in these very words, whatever their width, case and marks; of two languages first the page's own. */
export function answerTo(
  { answers }: KeptList,
  question: string,
  language: Language,
): KeptAnswer | undefined {
  const bare = normalise(question);
  const found = answers.filter(({ questions }) => questions.includes(bare));
  return found.find((answer) => answer.language === language) ?? found[0];
}

/** What is said on an occasion that is no question. */
export function answerFor(
  { answers }: KeptList,
  occasion: KeptAnswer['occasion'],
  language: Language,
): KeptAnswer | undefined {
  return answers.find((answer) => answer.occasion === occasion && answer.language === language);
}

/** Of the questions that may be tapped next those with another kept answer; where there are none, those that the venue offers. */
export function answerable(list: KeptList, said: Pick<KeptAnswer, 'suggestions' | 'language'>): string[] {
  const { language } = said;
  const kept = (some: string[]): string[] =>
    some.filter((question) => {
      const answer = answerTo(list, question, language);
      return answer !== undefined && answer !== said;
    });
  const next = kept(said.suggestions);
  return next.length > 0 ? next : kept(list.venue.suggestions.map((offer) => offer[language]));
}
