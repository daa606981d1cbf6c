import type { Language } from '@lobby/shared/protocol/language';
import type { Shown } from '@lobby/shared/protocol/shown';
import { asksForFigure, hasFigure, isOfOtherFigures } from './figures-asked.ts';
import { PassageIndex, type Candidate } from './passage-index.ts';
import { passageShown } from './passage-shown.ts';
import { statementsIn } from './statements.ts';
import type { StoredPassage } from './stored-passage.ts';
import { termsOf, wordsOf } from './terms.ts';

/** What a document of the venue says to a question. */
export interface FoundPassage {
  /** What the document is called. */
  title: string;
  /** Its own words; left out where the passage, or its whole section, had better be read. */
  said?: string;
  /** How much of what was asked about is in the passage, from 0 to 1. */
  covered: number;
  shown: Shown;
}

/** Finds what documents say to a question. */
export interface PassageFinder {
  /** Undefined where no document says anything to it. Throws the signal's reason when stopped. */
  find: (
    question: { text: string; language: Language },
    signal: AbortSignal,
  ) => Promise<FoundPassage | undefined>;
  /** The passages that have most of the question's words, for somebody who reads them before answering. */
  near(question: { text: string; language: Language }): StoredPassage[];
}

/**
 * A passage that has less of what was asked about says something else. Of 60 questions that the documents of the demos answer about 45
 * reach it; of 135 that belong to other fields, or to the venue's without being answered, one does.
 */
const leastCovered = 0.55;

/** So many passages are read before answering. */
const mostNear = 4;

/** A statement with less of the question in it is not said by itself. */
const leastSaid = 0.4;

/** Statements that come so near to each other are not told apart. */
const apart = 0.95;

/** Passages that cover nearly as much as the best one are told apart by their statements. */
const nearly = 0.85;

/** Finds passages by their words alone, in the language of the question. */
export function createPassageFinder(passages: readonly StoredPassage[]): PassageFinder {
  const byLanguage = Map.groupBy(passages, ({ text }) => languageIn(text));
  const indexes = {
    zh: new PassageIndex(byLanguage.get('zh') ?? []),
    en: new PassageIndex(byLanguage.get('en') ?? []),
  };
  return {
    async find({ text, language }, signal) {
      signal.throwIfAborted();
      const index = indexes[language];
      const candidates = index.find(text).filter(({ covered }) => covered >= leastCovered);
      const most = Math.max(0, ...candidates.map(({ covered }) => covered));
      const [best] = candidates
        .filter(({ covered }) => covered >= most * nearly)
        .flatMap((candidate) => answerFrom(candidate, { text, language, index }))
        .toSorted((one, other) => other.fits - one.fits);
      return best?.found;
    },
    near: ({ text, language }) =>
      indexes[language]
        .find(text)
        .slice(0, mostNear)
        .map(({ passage }) => passage),
  };
}

function languageIn(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > text.length / 5 ? 'zh' : 'en';
}

interface Asking {
  text: string;
  language: Language;
  index: PassageIndex;
}

/** Nothing comes from a passage without a figure to a question that is after one. */
function answerFrom(
  { passage, covered }: Candidate,
  asking: Asking,
): { found: FoundPassage; fits: number }[] {
  const { text, language, index } = asking;
  const needsFigure = asksForFigure(text, language);
  const words = wordsOf(text);
  const [best, next] = statementsIn(passage.text, language)
    .filter(({ said }) => !needsFigure || hasFigure(said, language))
    .map((statement) => ({ ...statement, fits: index.cover(words, new Set(termsOf(statement.text))) }))
    .toSorted((one, other) => other.fits - one.fits);
  if (best === undefined) return [];
  const alone = !best.row || next === undefined || next.fits < best.fits * apart;
  const sayable = alone && best.fits >= leastSaid && !isOfOtherFigures(text, best.text, language);
  const shown = sayable
    ? passageShown(passage, best.text)
    : passageShown(index.sectionOf(passage), undefined);
  const found = { title: passage.title, covered, shown, ...(sayable && { said: best.said }) };
  return [{ found, fits: best.fits }];
}
