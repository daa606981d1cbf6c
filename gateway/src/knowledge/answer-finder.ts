import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';
import type { Entry } from './entry.ts';
import { chineseFeatures } from './matching/chinese-features.ts';
import { chooseThresholds } from './matching/choose-thresholds.ts';
import { decide, type Decision } from './matching/decision.ts';
import { englishFeatures } from './matching/english-features.ts';
import type { ExtractFeatures } from './matching/features.ts';
import { normalise } from '@lobby/shared/question/normalise';
import type { Topic } from './matching/ranker.ts';
import { SimilarityRanker } from './matching/similarity-ranker.ts';
import { topicsOf } from './topics.ts';

/** What the knowledge has to say to a question, in the question's language. */
export type Finding =
  | { type: 'answer'; entry: string; spoken: string; followUps: string[]; delivery: Delivery }
  | { type: 'unsure'; suggestions: string[] }
  | { type: 'unknown' };

/** Answers from memory, without waiting for anything. */
export type FindAnswer = (question: { text: string; language: Language }) => Finding;

const features: Record<Language, ExtractFeatures> = { zh: chineseFeatures, en: englishFeatures };

/** Builds the index of everything a venue knows, once; takes a good part of a second for a hundred entries. */
export function createAnswerFinder(entries: readonly Entry[]): FindAnswer {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const judges: Record<Language, Judge> = {
    zh: createJudge(topicsOf(entries, 'zh'), 'zh'),
    en: createJudge(topicsOf(entries, 'en'), 'en'),
  };
  const questionsOf = (ids: readonly string[], language: Language): string[] =>
    ids.flatMap((id) => byId.get(id)?.question[language] ?? []);

  return ({ text, language }) => {
    const decision = judges[language](text);
    if (decision.type === 'unsure')
      return { type: 'unsure', suggestions: questionsOf(decision.entries, language) };
    const entry = decision.type === 'answer' ? byId.get(decision.entry) : undefined;
    if (entry === undefined) return { type: 'unknown' };
    const followUps = questionsOf(entry.followUps, language);
    const { delivery } = entry;
    return { type: 'answer', entry: entry.id, spoken: entry.spoken[language], followUps, delivery };
  };
}

export type Judge = (text: string) => Decision;

/** What is asked word for word as it was written is answered without further thought. */
export function createJudge(topics: readonly Topic[], language: Language): Judge {
  const wordForWord = new Map(
    topics.flatMap(({ entry, wordings }) =>
      wordings.map((text): [string, string] => [normalise(text), entry]),
    ),
  );
  const ranker = new SimilarityRanker(topics, features[language]);
  const thresholds = chooseThresholds(ranker.leaveOneOut());
  return (asked) => {
    const text = write(asked, language);
    const entry = wordForWord.get(normalise(text));
    if (entry !== undefined) return { type: 'answer', entry, score: 1, runnerUp: 0 };
    return decide(ranker.rank(text), thresholds);
  };
}
