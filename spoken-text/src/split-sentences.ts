import { type Break, createBreakFinder } from './splitting/break-finder.ts';
import { isSayable } from './splitting/sayable.ts';

/** Cuts a text that comes in pieces, as a language model writes it, into sentences of Chinese or English. */
export interface SentenceSplitter {
  /** The sentences that are complete now: each as soon as one character after it is known. */
  take(piece: string): string[];
  /** What remains when no more text comes. */
  finish(): string[];
}

/**
 * However the text is cut into pieces, the sentences are the same, and joined they are the text. Each has something to say,
 * but for the last.
 */
export function createSentenceSplitter(): SentenceSplitter {
  const finder = createBreakFinder();
  let rest = '';
  let restBegins = 0;
  /** How much of the rest is known to have nothing to say. */
  let silent = 0;

  const cutAt = (positions: readonly number[]): string[] => {
    const sentences: string[] = [];
    for (const position of positions) {
      const length = position - restBegins;
      if (isSayable(rest.slice(silent, length))) {
        sentences.push(rest.slice(0, length));
        rest = rest.slice(length);
        restBegins = position;
        silent = 0;
      } else silent = length;
    }
    return sentences;
  };

  return {
    take(piece) {
      rest += piece;
      return cutAt(sentenceEnds(finder.take(piece)));
    },
    finish() {
      const sentences = cutAt(sentenceEnds(finder.finish()));
      return rest === '' ? sentences : [...sentences, rest];
    },
  };
}

function sentenceEnds(breaks: readonly Break[]): number[] {
  return breaks.filter(({ after }) => after === 'sentence').map(({ at }) => at);
}

/** The sentences of a whole text. */
export function splitSentences(text: string): string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.take(text), ...splitter.finish()];
}
