import { rm } from 'node:fs/promises';
import type { Language } from '@lobby/shared/protocol/language';
import { orStopped } from '../engines/or-stopped.ts';
import type { Log } from '../journal/log.ts';
import type { Embedder } from './embedding/embedder.ts';
import type { Router, Routing, Topic } from './router.ts';
import { createTrainedRouter, type RouteText } from './routing/trained-router.ts';
import { trainInThread } from './training/train-in-thread.ts';

/** A router that can be taught anew while it answers. */
export interface Understanding extends Router {
  /** Learns these topics in place of the former, which are answered from until it is done. Throws the signal's reason when stopped. */
  publish: (topics: readonly Topic[], signal: AbortSignal) => Promise<void>;
  /** Takes a model of meanings into use, and learns what is known once more with it; until then n-grams alone decide. */
  improve: (embedder: Embedder, signal: AbortSignal) => Promise<void>;
}

export interface UnderstandingNeeds {
  topics: readonly Topic[];
  /** Where what was worked out about the topics is kept. */
  folder: string;
  log: Log;
}

/** A question does not wait longer than this for its meaning, while the engine is being restarted say; its words decide then. */
const meaningWithinMs = 250;

/** Learns the topics by their words, a second of one core for a hundred, and routes by them. */
export async function openUnderstanding(
  { topics, folder, log }: UnderstandingNeeds,
  signal: AbortSignal,
): Promise<Understanding> {
  let known = topics;
  let embedder: Embedder | undefined;
  let words = await routersOf({ topics: known, folder }, signal);
  let meanings = new Map<Language, RouteText>();
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>, stop: AbortSignal): Promise<void> => {
    const run = turn.then(work);
    turn = run.catch(() => {});
    return orStopped(run, stop);
  };
  const learn = async (next: readonly Topic[], stop: AbortSignal): Promise<void> => {
    // Meanings are worked out by the engine's process while the words are learnt here.
    const [nextWords, nextMeanings] = await Promise.all([
      next === known ? words : routersOf({ topics: next, folder }, stop),
      embedder && routersOf({ topics: next, folder, embedder }, stop),
    ]);
    known = next;
    words = nextWords;
    meanings = nextMeanings ?? new Map();
    log.info({ topics: next.length, meanings: embedder !== undefined }, 'the topics are learnt');
  };
  const route = (text: string, language: Language, stop: AbortSignal): Promise<Routing> => {
    const byWords = words.get(language);
    const byMeaning = meanings.get(language);
    if (byWords === undefined) return Promise.resolve({ type: 'unknown' });
    if (byMeaning === undefined) return byWords(text, stop);
    return inTime(byMeaning, text, stop).catch((err: unknown) => {
      stop.throwIfAborted();
      log.warn({ err }, 'a question was matched by its words alone');
      return byWords(text, stop);
    });
  };
  return {
    route: async ({ text, language }, stop) => {
      stop.throwIfAborted();
      const routing = await route(text, language, stop);
      stop.throwIfAborted();
      return routing;
    },
    publish: (next, stop) => inTurn(() => learn(next, stop), stop),
    improve: (better, stop) =>
      inTurn(() => {
        embedder = better;
        return learn(known, stop);
      }, stop),
  };
}

function inTime(route: RouteText, text: string, signal: AbortSignal): Promise<Routing> {
  return route(text, AbortSignal.any([signal, AbortSignal.timeout(meaningWithinMs)]));
}

interface Plan {
  topics: readonly Topic[];
  folder: string;
  embedder?: Embedder;
}

async function routersOf(plan: Plan, signal: AbortSignal): Promise<Map<Language, RouteText>> {
  const models = await trainInThread(plan, signal);
  const routers = new Map<Language, RouteText>();
  for (const model of models) {
    const { language, meanings } = model;
    const own = plan.topics.filter((topic) => topic.language === language);
    routers.set(language, createTrainedRouter(model, own, meaningIn(language, plan.embedder)));
    // What is mapped stays readable after its name is gone; where it does not, the system clears it away in time.
    if (meanings?.index !== undefined) await rm(meanings.index, { force: true }).catch(() => {});
  }
  return routers;
}

function meaningIn(language: Language, embedder: Embedder | undefined) {
  if (embedder === undefined || !embedder.languages.includes(language)) return undefined;
  return async (text: string, signal: AbortSignal): Promise<Float32Array> => {
    for await (const vector of embedder.embed({ language, texts: [text] }, signal)) return vector;
    throw new Error('the embedder gave no vector');
  };
}
