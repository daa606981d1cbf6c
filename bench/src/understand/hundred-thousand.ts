import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@lobby/gateway/journal/log';
import type { Embedder } from '@lobby/gateway/understanding/embedding/embedder';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import { plainText } from '@lobby/gateway/understanding/text/plain-text';
import { randomness } from '../hear/random.ts';
import { p95 } from '../statistics.ts';
import { memoryOfTreeMb } from '../turn/process-tree.ts';
import type { Meanings } from './engine.ts';
import { topicsOf } from './judge.ts';
import { madeQuestions } from './made-questions.ts';
import { publishing, type Publishing, type Timing, timesOf } from './timed.ts';

const entries = 100_000;
const seeds = 2_000;
const questions = 200;

/** How long learning may take. */
const budgetMs = 900_000;

interface Large {
  timings: Timing[];
  publications: [string, Publishing][];
  figures: Record<string, number>;
  notes: string[];
}

/** How long a question takes among a hundred thousand entries, whose vectors are real ones with noise; as far as they are learnt in time. */
export async function measureHundredThousand(meanings: Meanings): Promise<Large> {
  const large: Large = { timings: [], publications: [], figures: {}, notes: [] };
  const folder = await mkdtemp(join(tmpdir(), 'lobby-hundred-thousand-'));
  const budget = AbortSignal.timeout(budgetMs);
  try {
    await measureIn(folder, { meanings, large }, budget);
    large.notes.push(
      `The vectors of 100,000 entries are those of ${seeds} with noise, and not worked out: the time of a question is real, the neighbours are not.`,
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

async function measureIn(
  folder: string,
  { meanings, large }: { meanings: Meanings; large: Large },
  signal: AbortSignal,
): Promise<void> {
  const texts = madeQuestions(entries, 3);
  const asked = madeQuestions(questions, 4);
  const few = topicsOf([['怎么取号']], 'zh');
  const topics = topicsOf(
    texts.map((text) => [text]),
    'zh',
  );
  const beforeMb = await memoryOfTreeMb(process.pid);
  const router = await openUnderstanding({ topics: few, folder, log: silentLog }, signal);
  const byWords = await publishing(() => router.publish(topics, signal), router, asked);
  const words = await timesOf(router, asked);
  const embedder = await blurred(meanings, texts);
  const improved = await publishing(() => router.improve(embedder, signal), router, asked);
  const both = await timesOf(router, asked);
  large.timings.push({ name: '100,000 entries, by words', times: words });
  large.timings.push({ name: '100,000 entries', times: both });
  large.publications.push(['100,000 entries, by words', byWords]);
  large.publications.push(['… with meanings that are known', improved]);
  large.figures['routerP95MsAt100kByWords'] = p95(words);
  large.figures['routerP95MsAt100k'] = p95(both);
  large.figures['learnMsAt100kByWords'] = byWords.tookMs;
  large.figures['learnMsAt100k'] = improved.tookMs;
  large.figures['routerMemoryMbAt100k'] = (await memoryOfTreeMb(process.pid)) - beforeMb;
}

/** Meanings of a few of the texts with noise for all of them; those of any other text are its own. */
async function blurred(meanings: Meanings, texts: readonly string[]): Promise<Embedder> {
  const plain = texts.map((text) => plainText(text, 'zh'));
  const { embedder } = meanings;
  const dimensions = embedder.dimensions('zh');
  const rows = await meanings.rowsOf({ language: 'zh', texts: plain.slice(0, seeds) });
  const places = new Map(plain.map((text, place) => [text, (place % seeds) * dimensions]));
  const random = randomness(9);
  return {
    languages: ['zh'],
    fingerprint: () => 'blurred',
    dimensions: () => dimensions,
    embed: async function* embed(asked, signal) {
      for (const text of asked.texts) {
        const start = places.get(text);
        if (start === undefined) yield* embedder.embed({ ...asked, texts: [text] }, signal);
        else yield blur(rows.subarray(start, start + dimensions), random);
      }
    },
  };
}

function blur(row: Float32Array, random: () => number): Float32Array {
  const blurry = row.map((value) => value + 0.02 * random());
  const length = Math.hypot(...blurry);
  return blurry.map((value) => value / length);
}
