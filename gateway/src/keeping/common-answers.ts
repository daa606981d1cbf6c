import { departmentOf, frontDesk } from '@lobby/shared/protocol/department';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { awaySentence, type KeptAnswer } from '@lobby/shared/protocol/kept';
import { normalise } from '@lobby/shared/question/normalise';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import { sentencesOf } from '../dialogue/sentences.ts';
import type { Entry } from '../knowledge/entry.ts';

/** An answer whose sound is still to be found. */
export interface CommonAnswer extends Omit<KeptAnswer, 'clauses'> {
  clauses: Omit<KeptAnswer['clauses'][number], 'sound'>[];
}

const languages = ['zh', 'en'] as const;

/** All that a kiosk could say by itself, the most wanted first, cut and delivered as a turn does it. */
export function commonAnswers(
  venue: Pick<VenueView, 'greeting' | 'suggestions'>,
  entries: readonly Entry[],
): CommonAnswer[] {
  const offers = (language: Language): string[] => venue.suggestions.map((offer) => offer[language]);
  const said = (occasion: CommonAnswer['occasion'], text: Bilingual): CommonAnswer[] =>
    languages.map((language) => {
      const clauses = splitClauses(text[language], language, 'opening').map((clause) => ({ text: clause }));
      return { occasion, language, questions: [], clauses, suggestions: offers(language) };
    });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [
    ...said('greeting', venue.greeting),
    ...said('away', awaySentence).map(sorry),
    ...entries.flatMap((entry) => languages.map((language) => answerOf(entry, language, byId))),
  ];
}

function sorry(answer: CommonAnswer): CommonAnswer {
  const [first, ...others] = answer.clauses;
  return first ? { ...answer, clauses: [{ ...first, delivery: { mood: 'sorry' } }, ...others] } : answer;
}

/** What a venue offers to tap, then what people ask next, then what they ask after that, then the rest in its own order. */
export function byCommonness(
  { suggestions }: Pick<VenueView, 'suggestions'>,
  entries: readonly Entry[],
): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const offered = suggestions.flatMap(({ zh }) => entries.filter(({ question }) => question.zh === zh));
  const found = new Set(offered);
  // A set is walked in the order of its growth, also while it grows.
  for (const { followUps } of found) {
    for (const id of followUps) {
      const next = byId.get(id);
      if (next !== undefined) found.add(next);
    }
  }
  return [...found.union(new Set(entries))];
}

/** The clauses of an answer as a turn will cut them, the first with how it is delivered. */
export function clausesOf(
  { spoken, delivery }: Pick<Entry, 'spoken' | 'delivery'>,
  language: Language,
): CommonAnswer['clauses'] {
  return sentencesOf(spoken[language])
    .flatMap((sentence, index) => splitClauses(sentence, language, index === 0 ? 'opening' : 'later'))
    .map((text, index) => ({ text, ...(index === 0 && { delivery }) }));
}

function answerOf(entry: Entry, language: Language, byId: ReadonlyMap<string, Entry>): CommonAnswer {
  const wordings = [entry.question[language], ...entry.wordings[language]];
  const by = departmentOf(entry.id);
  return {
    occasion: 'question',
    language,
    ...(by !== frontDesk && { by }),
    questions: [...new Set(wordings.map(normalise))],
    clauses: clausesOf(entry, language),
    suggestions: entry.followUps.flatMap((id) => byId.get(id)?.question[language] ?? []),
  };
}
