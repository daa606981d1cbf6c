import type { Language } from '@lobby/shared/protocol/language';
import { orStopped } from '../engines/or-stopped.ts';
import type { Log } from '../journal/log.ts';
import type { Embedder } from './embedding/embedder.ts';
import type { Router, Routing, Topic } from './router.ts';
import { createTrainedRouter, type RouteText } from './routing/trained-router.ts';
import type { MeaningOf } from './routing/question.ts';
import { type By, type Learnt, learnModels } from './training/learn-models.ts';

/** A router that can be taught anew while it answers. Until it has learnt anything, questions wait. */
export interface Understanding extends Router {
  /** Resolves once it can answer; rejects when what it was opened with cannot be learnt. */
  ready: (signal: AbortSignal) => Promise<void>;
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

type Routers = Record<By, ReadonlyMap<Language, RouteText>>;

/** Begins to learn the topics by their words: seconds for thousands, the first time. The signal ends that, and nothing later. */
export function startUnderstanding(
  { topics, folder, log }: UnderstandingNeeds,
  signal: AbortSignal,
): Understanding {
  let known = topics;
  let embedder: Embedder | undefined;
  let routers: Routers | undefined;
  const learn = async (next: readonly Topic[], ways: readonly By[], stop: AbortSignal): Promise<void> => {
    const humble = routers !== undefined;
    const plan = { topics: next, folder, humble, log, ...(embedder && { embedder }) };
    const learnt = routersOf(await learnModels(plan, ways, stop), next, embedder);
    routers = routers === undefined || ways.includes('words') ? learnt : { ...learnt, words: routers.words };
    known = next;
    log.info({ topics: next.length, meanings: embedder !== undefined }, 'the topics are learnt');
  };
  const first = learn(topics, ['words'], signal);
  first.catch((err: unknown) => signal.aborted || log.error({ err }, 'the topics could not be learnt'));
  let turn: Promise<unknown> = first.catch(() => {});
  const inTurn = (work: () => Promise<void>, stop: AbortSignal): Promise<void> => {
    const run = turn.then(work);
    turn = run.catch(() => {});
    return orStopped(run, stop);
  };
  return {
    ready: (stop) => orStopped(first, stop),
    route: async ({ text, language }, stop) => {
      stop.throwIfAborted();
      if (routers === undefined) await orStopped(first, stop);
      const byWords = routers?.words.get(language);
      const routing = await (byWords === undefined
        ? unknown
        : routeIn({ byWords, byMeaning: routers?.meanings.get(language), log }, text, stop));
      stop.throwIfAborted();
      return routing;
    },
    publish: (next, stop) =>
      inTurn(() => learn(next, embedder ? ['words', 'meanings'] : ['words'], stop), stop),
    improve: (better, stop) =>
      inTurn(() => {
        embedder = better;
        return learn(known, routers ? ['meanings'] : ['words', 'meanings'], stop);
      }, stop),
  };
}

/** Learns the topics by their words, and routes by them. */
export async function openUnderstanding(
  needs: UnderstandingNeeds,
  signal: AbortSignal,
): Promise<Understanding> {
  const understanding = startUnderstanding(needs, signal);
  await understanding.ready(signal);
  return understanding;
}

const unknown: Routing = { type: 'unknown' };

interface Ways {
  byWords: RouteText;
  byMeaning: RouteText | undefined;
  log: Log;
}

/** By meaning, where that can be had in time. */
async function routeIn(
  { byWords, byMeaning, log }: Ways,
  text: string,
  signal: AbortSignal,
): Promise<Routing> {
  if (byMeaning === undefined) return byWords(text, signal);
  try {
    return await byMeaning(text, AbortSignal.any([signal, AbortSignal.timeout(meaningWithinMs)]));
  } catch (err) {
    signal.throwIfAborted();
    log.warn({ err }, 'a question was matched by its words alone');
    return byWords(text, signal);
  }
}

/** The topics must be the very ones that were learnt. */
function routersOf(learnt: Learnt, topics: readonly Topic[], embedder: Embedder | undefined): Routers {
  const byLanguage = Map.groupBy(topics, ({ language }) => language);
  const routers = (models: Learnt[By], meanings: Embedder | undefined): Map<Language, RouteText> =>
    new Map(
      [...models].map(([language, model]) => [
        language,
        createTrainedRouter(model, byLanguage.get(language) ?? [], meanings && meaningIn(language, meanings)),
      ]),
    );
  return { words: routers(learnt.words, undefined), meanings: routers(learnt.meanings, embedder) };
}

function meaningIn(language: Language, embedder: Embedder): MeaningOf {
  return async (text, signal) => {
    for await (const vector of embedder.embed({ language, texts: [text] }, signal)) return vector;
    throw new Error('the embedder gave no vector');
  };
}
