import type { Language } from '@lobby/shared/protocol/language';
import { createSentenceSplitter } from '@lobby/spoken-text/split-sentences';
import { ChatFailed, type ChatPiece } from './chat.ts';
import { type Ground, type Grounds, groundsOn } from './grounding/grounds-on.ts';
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

/**
 * Passes a model's answer on sentence by sentence, as far as a passage says it. Courtesies go out beside that and not without it; talk
 * about what no passage talks about is left out. Ends where nobody would listen any more, or where a model begins to tell what it was
 * told.
 */
export async function* speakGrounded(
  pieces: AsyncIterable<ChatPiece>,
  given: Given,
): AsyncGenerator<GroundedPiece, void> {
  let read = 0;
  const speech = new Speech(given);
  for await (const piece of sentencesOf(pieces)) {
    if (typeof piece === 'string' && repeats(piece, given.rules)) {
      yield { type: 'withheld' };
      return;
    }
    yield* typeof piece === 'string' ? speech.take(piece) : speech.before(piece);
    if (typeof piece === 'string') read += 1;
    if (read === mostSentences) return;
  }
}

type Call = Extract<ChatPiece, { type: 'call' }>;

/** Whole sentences, and uses of tools in their place between them. Where an answer breaks off, what it had begun to say is left out. */
async function* sentencesOf(pieces: AsyncIterable<ChatPiece>): AsyncGenerator<string | Call, void> {
  let splitter = createSentenceSplitter();
  try {
    for await (const piece of pieces) {
      if (piece.type === 'text') yield* splitter.take(piece.text);
      else {
        yield* spoken(splitter.finish());
        splitter = createSentenceSplitter();
        yield piece;
      }
    }
  } catch (fault) {
    if (fault instanceof ChatFailed) yield* splitter.finish().filter(isWhole);
    throw fault;
  }
  yield* spoken(splitter.finish());
}

/** A full stop may also be the point of a number. */
function isWhole(sentence: string): boolean {
  return /[。！？!?…]["”’」）)]*\s*$/u.test(sentence);
}

function spoken(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence.trim() !== '');
}

/** What may be said of an answer so far. */
class Speech {
  readonly #judge: (sentence: string) => Grounds;
  /** Courtesies before anything that is written; undefined once there was something. */
  #opening: GroundedPiece[] | undefined = [];

  constructor({ ground, language }: Given) {
    this.#judge = groundsOn(ground, language);
  }

  take(sentence: string): GroundedPiece[] {
    const text = withoutCitations(sentence);
    const grounds = this.#judge(text);
    switch (grounds.type) {
      case 'written':
        return [...this.#opened(), { type: 'sentence', text, passages: grounds.passages }];
      case 'courtesy':
        return this.#polite({ type: 'sentence', text, passages: [] });
      case 'invented':
        return [{ type: 'withheld' }];
      case 'idle':
        return [];
    }
  }

  /** What is done has words of its own. */
  before(call: Call): GroundedPiece[] {
    if (this.#opening !== undefined) this.#opening = [];
    return [call];
  }

  #opened(): GroundedPiece[] {
    const opening = this.#opening ?? [];
    this.#opening = undefined;
    return opening;
  }

  #polite(piece: GroundedPiece): GroundedPiece[] {
    if (this.#opening === undefined) return [piece];
    this.#opening.push(piece);
    return [];
  }
}

const citations =
  /\s*(?:[（(](?:见|参见|根据|see|from)?\s*(?:来源|source)?[:：]?\s*(?:资料|材料|passages?|material|source)\s*\[?\d[\d,，、\s]*\]?[)）]|\[\^?\d+(?:\s*[,，、–-]\s*\d+)*\]|【\d+[^】]*】)/giu;

/** Models cite as [1], [1,2], 【1】 or （资料1）; a voice does not. */
function withoutCitations(sentence: string): string {
  return sentence.replaceAll(citations, '').trim();
}
