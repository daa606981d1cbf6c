import { Worker } from 'node:worker_threads';
import type { Language } from '@lobby/shared/protocol/language';
import type { Embedder, Texts } from '../embedding/embedder.ts';
import type { Topic } from '../router.ts';
import type { TrainedModel } from './trained-model.ts';
import type { FromTraining, ToTraining, TrainingOrder } from './training-message.ts';

/** What is learnt, with which help, and where what was worked out is kept. */
export interface TrainingPlan {
  topics: readonly Topic[];
  /** None without a model of meanings. */
  embedder?: Embedder;
  folder: string;
}

const program = new URL('./training-thread.ts', import.meta.url);

/**
 * Learns in a thread of its own, so that no answer waits for it, and gives one model for each language. Throws the signal's reason when
 * stopped, `EngineFailed` when meanings cannot be had after all.
 */
export async function trainInThread(plan: TrainingPlan, signal: AbortSignal): Promise<TrainedModel[]> {
  signal.throwIfAborted();
  const worker = new Worker(program, { workerData: orderOf(plan) });
  const outcome = Promise.withResolvers<TrainedModel[]>();
  const stop = (): void => outcome.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  worker.on('error', outcome.reject);
  worker.on('exit', (code) => outcome.reject(new Error(`the training ended with ${code}`)));
  worker.on('message', (message: FromTraining) => {
    if (message.type === 'trained') outcome.resolve(message.models);
    else void answer(worker, { texts: message, embedder: plan.embedder }, signal).catch(outcome.reject);
  });
  try {
    return await outcome.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function orderOf({ topics, embedder, folder }: TrainingPlan): TrainingOrder {
  const languages = [...new Set(topics.map(({ language }) => language))];
  const known = languages.filter((language) => embedder?.languages.includes(language));
  return { topics, languages, folder, meanings: known.flatMap((language) => describe(language, embedder)) };
}

function describe(language: Language, embedder: Embedder | undefined): TrainingOrder['meanings'] {
  if (embedder === undefined) return [];
  return [
    { language, fingerprint: embedder.fingerprint(language), dimensions: embedder.dimensions(language) },
  ];
}

async function answer(
  worker: Worker,
  { texts, embedder }: { texts: Texts; embedder: Embedder | undefined },
  signal: AbortSignal,
): Promise<void> {
  const vectors: Float32Array[] = [];
  if (embedder !== undefined) for await (const vector of embedder.embed(texts, signal)) vectors.push(vector);
  const told: ToTraining = { type: 'vectors', vectors };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(told);
}
