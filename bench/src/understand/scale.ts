import { setTimeout as wait } from 'node:timers/promises';
import { silentLog } from '@lobby/gateway/journal/log';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import type { Router } from '@lobby/gateway/understanding/router';
import type { Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { memoryOfTreeMb } from '../turn/process-tree.ts';
import type { Meanings } from './engine.ts';
import { topicsOf } from './judge.ts';
import { madeQuestions } from './made-questions.ts';
import { measureHundredThousand } from './hundred-thousand.ts';

const entries = 10_000;
const questions = 200;
const { signal } = new AbortController();

interface Timing {
  name: string;
  times: number[];
}

/** How long a question takes among many entries, and whether one waits while they are published. */
export async function measureScale(
  meanings: Meanings,
): Promise<{ tables: Table[]; figures: Record<string, number>; notes: string[] }> {
  const topics = topicsOf(
    madeQuestions(entries, 1).map((text) => [text]),
    'zh',
  );
  const asked = madeQuestions(questions, 2);
  const beforeMb = await memoryOfTreeMb(process.pid);
  const small = topicsOf(
    madeQuestions(questions, 5).map((text) => [text]),
    'zh',
  );
  const router = await openUnderstanding({ topics: small, folder: meanings.folder, log: silentLog }, signal);
  const wordsMs = await publishing(() => router.publish(topics, signal), router, asked);
  const words = await timesOf(router, asked);
  await router.publish(small, signal);
  const improved = await publishing(() => router.improve(meanings.embedder, signal), router, asked);
  const both = await publishing(() => router.publish(topics, signal), router, asked);
  const withMeanings = await timesOf(router, asked);
  const grownMb = (await memoryOfTreeMb(process.pid)) - beforeMb;
  const large = await measureHundredThousand(meanings);
  const timings: Timing[] = [
    { name: '10,000 entries, by words', times: words },
    { name: '10,000 entries', times: withMeanings },
    { name: '10,000 entries while they are published by words', times: wordsMs.waits },
    { name: '10,000 entries while they are published', times: [...improved.waits, ...both.waits] },
    ...large.timings,
  ];
  return {
    tables: [timingTable(timings)],
    figures: {
      routerP95MsAt10kByWords: p95(words),
      routerP95MsAt10k: p95(withMeanings),
      publishMsAt10kByWords: wordsMs.tookMs,
      publishMsAt10k: both.tookMs,
      longestWaitMsWhilePublishing: Math.max(...both.waits),
      engineMemoryMb: await meanings.memoryMb(),
      routerMemoryMbAt10k: grownMb,
      ...large.figures,
    },
    notes: [
      'The many entries are made of words by chance, one wording each; their vectors are kept from run to run, so that only the first run of a machine works all out.',
      'While entries are published a question is asked every 50 ms. Memory of the engine is its process; of the router, what the benchmark grew by.',
      ...large.notes,
    ],
  };
}

/** Does it while questions are asked. */
async function publishing(
  work: () => Promise<void>,
  router: Router,
  asked: readonly string[],
): Promise<{ tookMs: number; waits: number[] }> {
  const began = performance.now();
  const done = new AbortController();
  const working = work().then(() => {
    done.abort();
    return performance.now() - began;
  });
  const waits: number[] = [];
  for (let at = 0; !done.signal.aborted; at += 1) {
    waits.push(await timeOf(router, asked[at % asked.length] ?? ''));
    await wait(50);
  }
  return { tookMs: await working, waits };
}

async function timesOf(router: Router, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of asked) times.push(await timeOf(router, text));
  return times;
}

async function timeOf(router: Router, text: string): Promise<number> {
  const began = performance.now();
  await router.route({ text, language: 'zh' }, signal);
  return performance.now() - began;
}

function timingTable(timings: readonly Timing[]): Table {
  return {
    title: 'Milliseconds for one question',
    headings: ['', 'p50', 'p95', 'longest'],
    rows: timings.map(({ name, times }) => [
      name,
      rounded(median(times), 1),
      rounded(p95(times), 1),
      rounded(Math.max(...times), 1),
    ]),
  };
}
