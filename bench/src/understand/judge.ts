import { openNeighbours } from '@lobby/gateway/understanding/meaning/neighbours';
import { correctMisheard } from '@lobby/gateway/understanding/misheard/correct-misheard';
import type { Topic } from '@lobby/gateway/understanding/router';
import { readQuestion } from '@lobby/gateway/understanding/routing/question';
import { isSure, rightness } from '@lobby/gateway/understanding/routing/thresholds';
import { plainText } from '@lobby/gateway/understanding/text/plain-text';
import { corpusOf, textsOf } from '@lobby/gateway/understanding/training/corpus';
import { train } from '@lobby/gateway/understanding/training/train';
import type { TrainedModel } from '@lobby/gateway/understanding/training/trained-model';
import type { Meanings } from './engine.ts';
import type { Task } from './questions.ts';

/** What somebody makes of a question: the classes, best first, and how sure. */
export interface Verdict {
  labels: readonly number[];
  confidence: number;
  /** How probable it is that the first is right, and whether it would be answered; only Lobby says that. */
  right?: number;
  sure?: boolean;
}

/** Judges many questions in a row. */
export type Judge = (texts: readonly string[]) => Promise<Verdict[]>;

const { signal } = new AbortController();

/** Lobby's own router, taught the known wordings; with meanings when there are models for them. */
export async function lobbyJudge(
  { language, known }: Pick<Task, 'language' | 'known'>,
  meanings: Meanings | undefined,
): Promise<{ judge: Judge; model: TrainedModel; trainMs: number }> {
  const corpus = corpusOf(topicsOf(known, language), language);
  const vectors = await meanings?.rowsOf({ language, texts: textsOf(corpus) });
  const dimensions = meanings?.embedder.dimensions(language) ?? 0;
  const began = performance.now();
  const model = train(corpus, vectors && { vectors, dimensions });
  const trainMs = performance.now() - began;
  const find = model.meanings && openNeighbours(model.meanings);
  const judge: Judge = async (texts) => {
    const plain = texts.map((text) => plainText(text, language));
    const corrected = plain.map((text) => correctMisheard(text, model.lexicon));
    const all = [...new Set([...plain, ...corrected])];
    const rows = (await meanings?.rowsOf({ language, texts: all })) ?? new Float32Array();
    const byText = new Map(
      all.map((text, place) => [text, rows.subarray(place * dimensions, (place + 1) * dimensions)]),
    );
    const meaningOf = async (text: string): Promise<Float32Array> => byText.get(text) ?? new Float32Array();
    const sense = find && { meaningOf, find };
    return Promise.all(
      plain.map(async (text) => {
        const reading = await readQuestion(text, { model, sense }, signal);
        const { labels, confidence } = reading;
        const { thresholds } = model;
        return {
          labels,
          confidence,
          right: rightness(thresholds, reading),
          sure: isSure(thresholds, reading),
        };
      }),
    );
  };
  return { judge, model, trainMs };
}

export function topicsOf(known: readonly (readonly string[])[], language: Topic['language']): Topic[] {
  return known.map((wordings, label) => ({
    target: { type: 'entry', id: `${label}` },
    language,
    wordings,
    negativeWordings: [],
    answer: '',
  }));
}
