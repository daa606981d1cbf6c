import { setTimeout as wait } from 'node:timers/promises';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Log, silentLog } from '../journal/log.ts';
import { openUnderstanding, startUnderstanding, type Understanding } from './open-understanding.ts';
import { bestOf, routerContract } from './router.contract.ts';
import type { Topic } from './router.ts';
import { letterEmbedder } from './test/letter-embedder.ts';
import { topics } from './test/topics.ts';

const never = new AbortController().signal;
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lobby-understanding-'));

async function byWords(): Promise<Understanding> {
  return openUnderstanding({ topics, folder: await folder(), log: silentLog }, never);
}

async function byMeaning(embedder = letterEmbedder()): Promise<Understanding> {
  const opened = await byWords();
  await opened.improve(embedder, never);
  return opened;
}

describe('by words alone', () => {
  let opened: Promise<Understanding> | undefined;
  routerContract(() => (opened ??= byWords()));
});

describe('with meanings', () => {
  let opened: Promise<Understanding> | undefined;
  routerContract(() => (opened ??= byMeaning()));
});

const museum: Topic[] = [
  {
    target: { type: 'entry', id: 'tickets' },
    language: 'zh',
    wordings: ['门票多少钱', '票价'],
    negativeWordings: [],
    answer: '',
  },
];

test('[U8] what was known is answered until what is new is learnt, and no question waits for it', async () => {
  const router = await byMeaning();
  const learnt = new AbortController();
  const publishing = router.publish(museum, never).then(() => learnt.abort());
  const meanwhile: { best: string | undefined; tookMs: number }[] = [];
  while (!learnt.signal.aborted) {
    const began = performance.now();
    const best = bestOf(await router.route({ text: '我要挂失', language: 'zh' }, never));
    if (!learnt.signal.aborted) meanwhile.push({ best, tookMs: performance.now() - began });
    await wait(5);
  }
  await publishing;
  expect(new Set(meanwhile.map(({ best }) => best))).toEqual(new Set(['card-lost']));
  expect(bestOf(await router.route({ text: '票价', language: 'zh' }, never))).toBe('tickets');
  expect((await router.route({ text: '我要挂失', language: 'zh' }, never)).type).not.toBe('sure');
  expect(Math.max(...meanwhile.map(({ tookMs }) => tookMs))).toBeLessThan(500);
});

test('[U9] while meanings cannot be had in time, or at all, the words decide', async () => {
  const embedder = letterEmbedder();
  const router = await byMeaning(embedder);
  embedder.embed = async function* hang(_, signal) {
    yield await wait(60_000, new Float32Array(), { signal });
  };
  expect(bestOf(await router.route({ text: '银行卡被偷走了', language: 'zh' }, never))).toBe('card-lost');
  embedder.embed = () => {
    throw new Error('the engine is gone');
  };
  expect(bestOf(await router.route({ text: '银行卡被偷走了', language: 'zh' }, never))).toBe('card-lost');
});

test('[U10] a training that is stopped settles at once with the reason', async () => {
  const router = await byWords();
  const stop = new AbortController();
  const reason = new Error('enough');
  const publishing = router.publish(museum, stop.signal);
  stop.abort(reason);
  await expect(publishing).rejects.toBe(reason);
  expect(bestOf(await router.route({ text: '我要挂失', language: 'zh' }, never))).toBe('card-lost');
});

test('[U12] a text is worked out once, and what is asked is kept nowhere', async () => {
  const place = await folder();
  const first = letterEmbedder();
  const open = (known: readonly Topic[]): Promise<Understanding> =>
    openUnderstanding({ topics: known, folder: place, log: silentLog }, never);
  await (await open(topics)).improve(first, never);
  expect(first.asked.length).toBeGreaterThan(15);
  const again = letterEmbedder();
  const router = await open([...topics, ...museum]);
  await router.improve(again, never);
  expect(again.asked.toSorted()).toEqual(['票价', '门票多少钱'].toSorted());
  await router.route({ text: '这里有没有洗手间', language: 'zh' }, never);
  const once = letterEmbedder();
  await (await open(topics.concat({ ...museum[0]!, wordings: ['这里有没有洗手间'] }))).improve(once, never);
  expect(once.asked).toEqual(['这里有没有洗手间']);
});

/** A log that counts the processes in which something is learnt. */
function countingLog(): { log: Log; trainings: () => number } {
  let trainings = 0;
  const info: Log['info'] = (fields: unknown) => {
    if (JSON.stringify(fields).includes('"training"')) trainings += 1;
  };
  return { log: { ...silentLog, info }, trainings: () => trainings };
}

test('[U22] what was learnt from the same is read, and only the language that changed is learnt anew', async () => {
  const place = await folder();
  const { log, trainings } = countingLog();
  const open = (known: readonly Topic[]): Promise<Understanding> =>
    openUnderstanding({ topics: known, folder: place, log }, never);
  await open(topics);
  expect(trainings()).toBe(1);
  const again = await open(topics);
  expect(trainings()).toBe(1);
  expect(bestOf(await again.route({ text: '我的银行卡被偷走了', language: 'zh' }, never))).toBe('card-lost');
  const models = (await readdir(place)).length;
  await again.publish([...topics, ...museum], never);
  expect(trainings()).toBe(2);
  expect((await readdir(place)).length).toBe(models + 1);
});

test('[U23] a question that comes before anything is learnt waits for it, and may be stopped', async () => {
  const needs = { topics, folder: await folder(), log: silentLog };
  const router = startUnderstanding(needs, never);
  const stop = new AbortController();
  const stopped = router.route({ text: '我要挂失', language: 'zh' }, stop.signal);
  const waiting = router.route({ text: '我要挂失', language: 'zh' }, never);
  const reason = new Error('gone');
  stop.abort(reason);
  await expect(stopped).rejects.toBe(reason);
  expect(bestOf(await waiting)).toBe('card-lost');
});
