import { mkdir } from 'node:fs/promises';
import type { Language } from '@lobby/shared/protocol/language';
import type { Log } from '../../journal/log.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { vectorPlace } from '../embedding/kept-vectors.ts';
import type { VectorPlace } from '../embedding/vector-file.ts';
import { clearAway, modelPath, readModel } from '../kept/kept-models.ts';
import { modelKey } from '../kept/model-key.ts';
import type { Topic } from '../router.ts';
import { trainApart } from './train-apart.ts';
import type { TrainedModel } from './trained-model.ts';
import type { Lesson } from './training-message.ts';

/** What is learnt, with which help, and where what was worked out is kept. */
export interface LearningPlan {
  topics: readonly Topic[];
  /** None without a model of meanings. */
  embedder?: Embedder;
  folder: string;
  /** Whether something is answered already, so that others come first. */
  humble: boolean;
  log: Log;
}

/** What was learnt, by words alone and with meanings; these in the languages of the embedder only. */
export interface Learnt {
  words: Map<Language, TrainedModel>;
  meanings: Map<Language, TrainedModel>;
}

/** By what models are learnt. */
export type By = keyof Learnt;

interface Wanted extends Lesson {
  by: By;
}

/** The models of these topics: those that are kept are read, the others are learnt and kept. Throws the signal's reason when stopped. */
export async function learnModels(
  plan: LearningPlan,
  ways: readonly By[],
  signal: AbortSignal,
): Promise<Learnt> {
  await mkdir(plan.folder, { recursive: true });
  const learnt: Learnt = { words: new Map(), meanings: new Map() };
  const unknown: Wanted[] = [];
  for (const wanted of await wantedOf(plan, ways)) if (!(await take(wanted, learnt))) unknown.push(wanted);
  if (unknown.length === 0) return learnt;
  const topics = plan.topics.filter(({ language }) => unknown.some((lesson) => lesson.language === language));
  await trainApart({ ...plan, topics, lessons: unknown }, signal);
  for (const wanted of unknown)
    if (!(await take(wanted, learnt))) throw new Error(`what was learnt is not in ${wanted.path}`);
  await clearAway(plan.folder);
  return learnt;
}

async function take({ path, by, language }: Wanted, learnt: Learnt): Promise<boolean> {
  const model = await readModel(path);
  if (model !== undefined) learnt[by].set(language, model);
  return model !== undefined;
}

async function wantedOf(plan: LearningPlan, ways: readonly By[]): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const by of ways)
    for (const [language, topics] of Map.groupBy(plan.topics, (topic) => topic.language)) {
      const place = by === 'meanings' ? placeFor(language, plan) : undefined;
      if (by === 'meanings' && place === undefined) continue;
      const key = await modelKey(
        topics,
        place === undefined ? '' : (plan.embedder?.fingerprint(language) ?? ''),
      );
      wanted.push({ by, language, path: modelPath(plan.folder, key), ...(place && { meanings: place }) });
    }
  return wanted;
}

function placeFor(language: Language, { embedder, folder }: LearningPlan): VectorPlace | undefined {
  return embedder?.languages.includes(language) ? vectorPlace(language, { embedder, folder }) : undefined;
}
