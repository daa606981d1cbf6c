import type { Language } from '@lobby/shared/protocol/language';
import type { Topic } from '../router.ts';
import { plainText } from '../text/plain-text.ts';

/** A text, the class it belongs to, and which of the topic's own texts it is. */
export interface CorpusText {
  text: string;
  label: number;
  place: number;
}

/** The topics of one language, taken apart into texts. The place of a topic is its class. */
export interface Corpus {
  language: Language;
  classes: number;
  wordings: CorpusText[];
  negatives: CorpusText[];
  /** By class. */
  answers: string[];
}

/** Reads the topics as questions are read. A wording stands for its topic once, however often it is written. */
export function corpusOf(topics: readonly Topic[], language: Language): Corpus {
  return {
    language,
    classes: topics.length,
    wordings: topics.flatMap(({ wordings }, label) => corpusTexts(wordings, { label, language })),
    negatives: topics.flatMap(({ negativeWordings }, label) =>
      corpusTexts(negativeWordings, { label, language }),
    ),
    answers: topics.map(({ answer }) => plainText(answer, language)),
  };
}

/** The texts whose meanings a training needs, in its order. */
export function textsOf({ wordings, negatives }: Corpus): string[] {
  return [...wordings, ...negatives].map(({ text }) => text);
}

function corpusTexts(
  texts: readonly string[],
  { label, language }: { label: number; language: Language },
): CorpusText[] {
  const plain = texts.map((text) => plainText(text, language));
  return plain
    .map((text, place) => ({ text, label, place }))
    .filter(({ text, place }) => plain.indexOf(text) === place);
}
