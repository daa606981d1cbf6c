import type { Language } from '@lobby/shared/protocol/language';
import { createSentenceSplitter } from '@lobby/spoken-text/split-sentences';
import type { ChatPiece } from './chat.ts';
import { type Ground, groundsOf } from './grounding/grounds-of.ts';
import { repeats } from './grounding/repeats.ts';

/** What may be said of a model's answer, and what it wants done. */
export type GroundedPiece =
  /** `passages` are the places of those that the sentence leans on. */
  | { type: 'sentence'; text: string; passages: number[] }
  /** A sentence was kept back: it claims what nobody wrote, or tells what the model was told. */
  | { type: 'withheld' }
  | Extract<ChatPiece, { type: 'call' }>;

/** What a model was given to answer with. */
export interface Given {
  ground: Ground;
  /** The rules it was told, which are nobody else's business. */
  rules: string;
  language: Language;
}

/** A visitor listens to so many sentences and no more; the rest can be asked for. */
const mostSentences = 6;

/** Passes a model's answer on sentence by sentence, without what it should not say, and ends where nobody would listen any more, or where a model begins to tell what it was told. */
export async function* speakGrounded(
  pieces: AsyncIterable<ChatPiece>,
  given: Given,
): AsyncGenerator<GroundedPiece, void> {
  let said = 0;
  for await (const piece of sentencesOf(pieces)) {
    if (typeof piece === 'string' && repeats(piece, given.rules)) {
      yield { type: 'withheld' };
      return;
    }
    yield typeof piece === 'string' ? judged(piece, given) : piece;
    if (typeof piece === 'string') said += 1;
    if (said === mostSentences) return;
  }
}

type Call = Extract<ChatPiece, { type: 'call' }>;

/** Whole sentences, and uses of tools in their place between them. */
async function* sentencesOf(pieces: AsyncIterable<ChatPiece>): AsyncGenerator<string | Call, void> {
  let splitter = createSentenceSplitter();
  for await (const piece of pieces) {
    if (piece.type === 'text') yield* splitter.take(piece.text);
    else {
      yield* spoken(splitter.finish());
      splitter = createSentenceSplitter();
      yield piece;
    }
  }
  yield* spoken(splitter.finish());
}

function spoken(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence.trim() !== '');
}

function judged(sentence: string, { ground, language }: Given): GroundedPiece {
  const text = withoutCitations(sentence);
  const passages = groundsOf(text, ground, language);
  if (passages === undefined) return { type: 'withheld' };
  return { type: 'sentence', text, passages };
}

/** Models cite as [1] or 【1】; a voice does not. */
function withoutCitations(sentence: string): string {
  return sentence.replaceAll(/\s*(?:\[\^?\d+\]|【\d+[^】]*】)/gu, '').trim();
}
