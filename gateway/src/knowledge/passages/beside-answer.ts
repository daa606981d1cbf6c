import type { Language } from '@lobby/shared/protocol/language';
import { normalise } from '@lobby/shared/question/normalise';
import type { Entry } from '../entry.ts';
import { figuresAsked, tells } from './figure-kinds.ts';
import { hasFigure } from './figures-asked.ts';
import type { FoundPassage, PassageFinder } from './passage-finder.ts';

/** A question, the written answer that is sure, and all entries of the same question. */
export interface Answered {
  question: { text: string; language: Language };
  answer: Pick<Entry, 'spoken' | 'delivery'>;
  alike: readonly Pick<Entry, 'question' | 'wordings'>[];
}

/** A figure that a document adds to a written answer. */
export interface Addition {
  found: FoundPassage;
  /** Whether it comes before the answer, which holds no figure at all. */
  first: boolean;
}

/** A passage with less of the question may tell the figure of something else. */
const leastCovered = 0.8;

/**
 * Finds what the documents add where staff's answer is sure and lacks the figure that was asked for. What was asked as staff wrote
 * it is answered as they wrote it, and a warning stands alone.
 */
export function createAdditions(finder: Pick<PassageFinder, 'find'>) {
  return async (
    { question, answer, alike }: Answered,
    signal: AbortSignal,
  ): Promise<Addition | undefined> => {
    const { text, language } = question;
    const { [language]: spoken } = answer.spoken;
    const lacking = figuresAsked(text, language).filter((kind) => !tells(spoken, kind, language));
    if (lacking.length === 0 || answer.delivery.mustHear === true) return undefined;
    if (alike.some((entry) => isWritten(text, entry, language))) return undefined;
    const found = await finder.find(question, signal);
    const said = found?.said;
    if (found === undefined || said === undefined || found.covered < leastCovered) return undefined;
    if (!lacking.some((kind) => tells(said, kind, language))) return undefined;
    return { found, first: !hasFigure(spoken, language) };
  };
}

function isWritten(
  text: string,
  { question, wordings }: Answered['alike'][number],
  language: Language,
): boolean {
  const asked = normalise(text);
  return [question[language], ...wordings[language]].some((wording) => normalise(wording) === asked);
}
