import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@lobby/gateway/journal/log';
import type { Embedder } from '@lobby/gateway/understanding/embedding/embedder';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import type { Router } from '@lobby/gateway/understanding/router';
import { plainText } from '@lobby/gateway/understanding/text/plain-text';
import { randomness } from '../hear/random.ts';
import { p95 } from '../statistics.ts';
import type { Meanings } from './engine.ts';
import { topicsOf } from './judge.ts';
import { madeQuestions } from './made-questions.ts';

const entries = 100_000;
const seeds = 2_000;
const questions = 200;

/** How long learning may take, for the whole benchmark to end in ten minutes or so. */
const budgetMs = 150_000;

interface Large {
  timings: { name: string; times: number[] }[];
  figures: Record<string, number>;
  notes: string[];
}

/** How long a question takes among a hundred thousand entries, whose vectors are real ones with noise; as far as they are learnt in time. */
export async function measureHundredThousand(meanings: Meanings): Promise<Large> {
  const texts = madeQuestions(entries, 3);
  const topics = topicsOf(
    texts.map((text) => [text]),
    'zh',
  );
  const large: Large = { timings: [], figures: {}, notes: [] };
  const folder = await mkdtemp(join(tmpdir(), 'lobby-hundred-thousand-'));
  const budget = AbortSignal.timeout(budgetMs);
  try {
    const router = await openUnderstanding({ topics, folder, log: silentLog }, budget);
    const words = await timesOf(router);
    large.timings.push({ name: '100,000 entries, by words', times: words });
    large.figures['routerP95MsAt100kByWords'] = p95(words);
    await router.improve(await blurred(meanings, texts), budget);
    const both = await timesOf(router);
    large.timings.push({ name: '100,000 entries', times: both });
    large.figures['routerP95MsAt100k'] = p95(both);
    large.notes.push(
      `The vectors of 100,000 entries are those of ${seeds} with noise: the time is real, the neighbours are not.`,
    );
  } catch (err) {
    if (!budget.aborted) throw err;
    large.notes.push(
      `CUT SHORT: 100,000 entries were not learnt within ${budgetMs / 1000} s; what is missing above was not measured.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return large;
}

async function timesOf(router: Router): Promise<number[]> {
  const { signal } = new AbortController();
  const times: number[] = [];
  for (const text of madeQuestions(questions, 4)) {
    const began = performance.now();
    await router.route({ text, language: 'zh' }, signal);
    times.push(performance.now() - began);
  }
  return times;
}

/** Meanings of a few of the texts with noise for all of them; those of any other text are its own. */
async function blurred(meanings: Meanings, texts: readonly string[]): Promise<Embedder> {
  const plain = texts.map((text) => plainText(text, 'zh'));
  const rows = await meanings.vectorsOf({ language: 'zh', texts: plain.slice(0, seeds) });
  const places = new Map(plain.map((text, place) => [text, place]));
  const random = randomness(9);
  const { embedder } = meanings;
  return {
    languages: ['zh'],
    fingerprint: () => 'blurred',
    dimensions: (language) => embedder.dimensions(language),
    embed: async function* embed(asked, signal) {
      for (const text of asked.texts) {
        const place = places.get(text);
        if (place === undefined) yield* embedder.embed({ ...asked, texts: [text] }, signal);
        else yield blur(rows[place % rows.length]!, random);
      }
    },
  };
}

function blur(row: Float32Array, random: () => number): Float32Array {
  const blurry = row.map((value) => value + 0.02 * random());
  const length = Math.hypot(...blurry);
  return blurry.map((value) => value / length);
}
