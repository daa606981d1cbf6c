import { join } from 'node:path';
import { createTrainedRouter } from '@lobby/gateway/understanding/routing/trained-router';
import { corpusOf } from '@lobby/gateway/understanding/training/corpus';
import { train } from '@lobby/gateway/understanding/training/train';
import { randomness } from '../hear/random.ts';
import { p95 } from '../statistics.ts';
import type { Meanings } from './engine.ts';
import { topicsOf } from './judge.ts';
import { madeQuestions } from './made-questions.ts';

const entries = 100_000;
const seeds = 2_000;
const questions = 200;
const { signal } = new AbortController();

interface Large {
  timings: { name: string; times: number[] }[];
  figures: Record<string, number>;
  notes: string[];
}

/** How long a question takes among a hundred thousand entries, whose vectors are real ones with noise. */
export async function measureHundredThousand(meanings: Meanings): Promise<Large> {
  const topics = topicsOf(
    madeQuestions(entries, 3).map((text) => [text]),
    'zh',
  );
  const asked = madeQuestions(questions, 4);
  const corpus = corpusOf(topics, 'zh');
  const dimensions = meanings.embedder.dimensions('zh');
  const texts = corpus.wordings.slice(0, seeds).map(({ text }) => text);
  const vectors = blurred(await meanings.vectorsOf({ language: 'zh', texts }), corpus.wordings.length);
  const indexPath = join(meanings.folder, 'hundred-thousand.usearch');
  const meaningOf = async (text: string): Promise<Float32Array> => {
    for await (const vector of meanings.embedder.embed({ language: 'zh', texts: [text] }, signal))
      return vector;
    return new Float32Array(dimensions);
  };
  const byWords = createTrainedRouter(train({ corpus, indexPath }), topics);
  const model = train({ corpus, indexPath, meanings: { vectors, dimensions } });
  const withMeanings = createTrainedRouter(model, topics, meaningOf);
  const words: number[] = [];
  const both: number[] = [];
  for (const text of asked) {
    let began = performance.now();
    await byWords(text, signal);
    words.push(performance.now() - began);
    began = performance.now();
    await withMeanings(text, signal);
    both.push(performance.now() - began);
  }
  return {
    timings: [
      { name: '100,000 entries, by words', times: words },
      { name: '100,000 entries', times: both },
    ],
    figures: { routerP95MsAt100kByWords: p95(words), routerP95MsAt100k: p95(both) },
    notes: [
      `The vectors of 100,000 entries are those of ${seeds} with noise: the time is real, the neighbours are not.`,
    ],
  };
}

function blurred(rows: readonly Float32Array[], count: number): Float32Array {
  const random = randomness(9);
  const dimensions = rows[0]?.length ?? 0;
  const vectors = new Float32Array(count * dimensions);
  for (let row = 0; row < count; row += 1) {
    const blurry = rows[row % rows.length]!.map((value) => value + 0.02 * random());
    const length = Math.hypot(...blurry);
    for (const [at, value] of blurry.entries()) vectors[row * dimensions + at] = value / length;
  }
  return vectors;
}
