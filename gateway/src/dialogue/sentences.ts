import { splitSentences } from '@lobby/spoken-text/split-sentences';

/** The sentences of an answer as they are shown, without the blanks between them. */
export function sentencesOf(text: string): string[] {
  return splitSentences(text)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
