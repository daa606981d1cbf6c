import { orStopped } from '../../engines/or-stopped.ts';
import { startEngine } from '../../engines/engine-process.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Log } from '../../journal/log.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { addVectors } from '../embedding/kept-vectors.ts';
import type { Topic } from '../router.ts';
import type { Lesson, TrainingAsk, TrainingPart, TrainingSettings } from './training-message.ts';

/** What is learnt, and who works out meanings. */
export interface TrainingPlan {
  /** Of the languages of the lessons. */
  topics: readonly Topic[];
  lessons: readonly Lesson[];
  /** Needed where a lesson is about meanings. */
  embedder?: Embedder;
  /** Whether something is answered already, so that others come first. */
  humble: boolean;
  log: Log;
}

type Training = Engine<TrainingAsk, TrainingPart>;

const program = new URL('./training-child.ts', import.meta.url);

/** So many topics are handed over at a time, so that answers are given in between. */
const atOnce = 500;

/**
 * Learns in a process of its own, which takes its memory with it when it ends, and writes one model for each lesson. Those by words alone are
 * learnt while meanings are still worked out. Throws the signal's reason when stopped, `EngineFailed` when it or the meanings cannot be had.
 */
export async function trainApart(plan: TrainingPlan, signal: AbortSignal): Promise<void> {
  const settings: TrainingSettings = { humble: plan.humble };
  const training: Training = startEngine(program, { name: 'training', settings }, plan.log);
  const controller = new AbortController();
  try {
    await teach(training, plan, AbortSignal.any([signal, controller.signal]));
  } finally {
    controller.abort();
    await training.close();
  }
}

async function teach(
  training: Training,
  { topics, lessons, embedder }: TrainingPlan,
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < topics.length; at += atOnce)
    await done(training, { type: 'topics', topics: topics.slice(at, at + atOnce) }, signal);
  const byWords = lessons.filter(({ meanings }) => meanings === undefined);
  const byMeaning = lessons.filter(({ meanings }) => meanings !== undefined);
  let turn = Promise.resolve();
  const embedded = new Map<Lesson, Promise<void>>();
  for (const lesson of byMeaning) {
    const texts = await missingFor(lesson, training, signal);
    turn = turn.then(() => embed(texts, { lesson, embedder }, signal));
    turn.catch(() => {});
    embedded.set(lesson, turn);
  }
  for (const lesson of [...byWords, ...byMeaning]) {
    await orStopped(embedded.get(lesson) ?? Promise.resolve(), signal);
    await done(training, { type: 'learn', lesson }, signal);
  }
}

async function missingFor(lesson: Lesson, training: Training, signal: AbortSignal): Promise<string[]> {
  const { language, meanings: place } = lesson;
  if (place === undefined) return [];
  const parts = await Array.fromAsync(training.call({ type: 'missing', language, place }, signal));
  return parts.flat();
}

async function embed(
  texts: readonly string[],
  { lesson: { language, meanings: place }, embedder }: { lesson: Lesson; embedder: Embedder | undefined },
  signal: AbortSignal,
): Promise<void> {
  if (embedder !== undefined && place !== undefined)
    await addVectors({ language, texts }, { embedder, place }, signal);
}

async function done(training: Training, ask: TrainingAsk, signal: AbortSignal): Promise<void> {
  await Array.fromAsync(training.call(ask, signal));
}
