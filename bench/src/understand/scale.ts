import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@lobby/gateway/journal/log';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import type { Topic } from '@lobby/gateway/understanding/router';
import type { Benchmark, Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { memoryOfTreeMb } from '../turn/process-tree.ts';
import { openMeanings, type Meanings } from './engine.ts';
import { measureHundredThousand } from './hundred-thousand.ts';
import { topicsOf } from './judge.ts';
import { madeQuestions } from './made-questions.ts';
import { publishing, type Publishing, type Timing, timesOf } from './timed.ts';

const entries = 10_000;
const questions = 200;
const { signal } = new AbortController();

interface Scale {
  timings: Timing[];
  publications: [string, Publishing][];
  figures: Record<string, number>;
  notes: string[];
}

/** How long a question takes among many entries, what publishing them takes, and whether a question waits for it. */
export const benchScale: Benchmark = async () => {
  const meanings = await openMeanings();
  try {
    return await measureScale(meanings);
  } finally {
    await meanings.embedder.close();
  }
};

export async function measureScale(
  meanings: Meanings,
): Promise<{ tables: Table[]; figures: Record<string, number>; notes: string[] }> {
  const ten = await measureTenThousand(meanings);
  const large = await measureHundredThousand(meanings);
  return {
    tables: [
      timingTable([...ten.timings, ...large.timings]),
      publishingTable([...ten.publications, ...large.publications]),
    ],
    figures: { ...ten.figures, ...large.figures },
    notes: [...ten.notes, ...large.notes],
  };
}

export async function measureTenThousand(meanings: Meanings): Promise<Scale> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-ten-thousand-'));
  try {
    return await measureIn(folder, meanings);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, { embedder, memoryMb }: Meanings): Promise<Scale> {
  const asked = madeQuestions(questions, 2);
  const [small, byWords, topics] = [made(questions, 5), made(entries, 6), made(entries, 1)];
  const beforeMb = await memoryOfTreeMb(process.pid);
  const router = await openUnderstanding({ topics: small, folder, log: silentLog }, signal);
  const first = await publishing(() => router.publish(byWords, signal), router, asked);
  const words = await timesOf(router, asked);
  await router.publish(small, signal);
  await router.improve(embedder, signal);
  const both = await publishing(() => router.publish(topics, signal), router, asked);
  const withMeanings = await timesOf(router, asked);
  const grownMb = (await memoryOfTreeMb(process.pid)) - beforeMb;
  const changed = await publishing(() => router.publish(oneChanged(topics), signal), router, asked);
  const same = await publishing(() => router.publish(topics, signal), router, asked);
  return {
    timings: [
      { name: '10,000 entries, by words', times: words },
      { name: '10,000 entries', times: withMeanings },
    ],
    publications: [
      ['10,000 entries for the first time, by words', first],
      ['10,000 entries for the first time', both],
      ['… again, one wording changed', changed],
      ['… again, as they were before', same],
    ],
    figures: {
      routerP95MsAt10kByWords: p95(words),
      routerP95MsAt10k: p95(withMeanings),
      publishMsAt10kByWords: first.tookMs,
      publishMsAt10k: both.tookMs,
      republishMsAt10k: changed.tookMs,
      readMsAt10k: same.tookMs,
      longestWaitMsWhilePublishing: Math.max(...both.waits),
      waitP95MsWhilePublishing: p95(both.waits),
      longestStallMsWhilePublishing: both.longestStallMs,
      engineMemoryMb: await memoryMb(),
      routerMemoryMbAt10k: grownMb,
    },
    notes: [
      'The many entries are made of words by chance, one wording each and no answer. Published for the first time, every meaning is worked out.',
      'While entries are published a question is asked every 50 ms. A stall is how long the thread that answers did nothing else. Memory of the engine is its process; of the router, what the benchmark and its processes grew by.',
    ],
  };
}

function made(count: number, seed: number): Topic[] {
  return topicsOf(
    madeQuestions(count, seed).map((text) => [text]),
    'zh',
  );
}

function oneChanged([first, ...others]: readonly Topic[]): Topic[] {
  return first === undefined ? others : [{ ...first, wordings: ['补办居住证要带几张照片'] }, ...others];
}

function timingTable(timings: readonly Timing[]): Table {
  return {
    title: 'Milliseconds for one question',
    headings: ['', 'p50', 'p95', 'longest'],
    rows: timings.map(({ name, times }) => [name, ...spread(times)]),
  };
}

function publishingTable(publications: readonly (readonly [string, Publishing])[]): Table {
  return {
    title: 'Publishing, and questions meanwhile (ms)',
    headings: ['', 'seconds', 'p50', 'p95', 'longest', 'longest stall'],
    rows: publications.map(([name, { tookMs, waits, longestStallMs }]) => [
      name,
      rounded(tookMs / 1000, 1),
      ...spread(waits),
      rounded(longestStallMs),
    ]),
  };
}

function spread(times: readonly number[]): string[] {
  return [median(times), p95(times), Math.max(...times)].map((time) => rounded(time, 1));
}
