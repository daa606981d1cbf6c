import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import type { Language } from '@lobby/shared/protocol/language';
import type { Embedder } from '../embedding/embedder.ts';
import { keptVectors } from '../embedding/kept-vectors.ts';
import { type Corpus, corpusOf, textsOf } from './corpus.ts';
import { train, type TrainingTask } from './train.ts';
import type { TrainedModel } from './trained-model.ts';
import type { FromTraining, ToTraining, TrainingOrder } from './training-message.ts';
import { buffersOf } from './buffers-of.ts';

const order: TrainingOrder = workerData;
const port = parentPort;
if (port === null) throw new Error('this is a program for a thread');

/** Meanings are worked out by the engine, which only the gateway's own thread can ask. */
const embedder: Embedder = {
  languages: order.meanings.map(({ language }) => language),
  fingerprint: (language) => meaningsIn(language)?.fingerprint ?? '',
  dimensions: (language) => meaningsIn(language)?.dimensions ?? 0,
  embed: async function* ask({ language, texts }) {
    port.postMessage({ type: 'embed', language, texts } satisfies FromTraining);
    const told: ToTraining[] = await once(port, 'message');
    yield* told[0]?.vectors ?? [];
  },
};

const models: TrainedModel[] = [];
for (const language of order.languages) models.push(await trainIn(language));
port.postMessage({ type: 'trained', models } satisfies FromTraining, buffersOf(models));
port.close();

async function trainIn(language: Language): Promise<TrainedModel> {
  const topics = order.topics.filter((topic) => topic.language === language);
  const corpus = corpusOf(topics, language);
  const meanings = await meaningsOf(corpus);
  const indexPath = join(tmpdir(), `lobby-${process.pid}-${threadId}-${language}.usearch`);
  return train({ corpus, indexPath, ...(meanings !== undefined && { meanings }) });
}

async function meaningsOf(corpus: Corpus): Promise<TrainingTask['meanings']> {
  const { language } = corpus;
  const dimensions = meaningsIn(language)?.dimensions;
  if (dimensions === undefined) return undefined;
  const { signal } = new AbortController();
  const rows = await keptVectors(
    { language, texts: textsOf(corpus) },
    { embedder, folder: order.folder },
    signal,
  );
  const vectors = new Float32Array(rows.length * dimensions);
  for (const [place, row] of rows.entries()) vectors.set(row, place * dimensions);
  return { vectors, dimensions };
}

function meaningsIn(language: Language): TrainingOrder['meanings'][number] | undefined {
  return order.meanings.find((each) => each.language === language);
}
