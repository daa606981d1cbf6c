import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import type { TimedSymbol } from '@lobby/gateway/lip-sync/symbol-sounds';
import { openModelStore } from '@lobby/gateway/models/model-store';
import type { KokoroSettings } from '@lobby/gateway/synthesis/kokoro/kokoro-ask';
import { type Planner, openPlanner } from '@lobby/gateway/synthesis/kokoro/utterance';
import { loudspeakerRate } from '@lobby/shared/speech/pcm';
import { writeWave } from '@lobby/shared/speech/wave';
import { readWave } from '../speech/wave.ts';
import type { Sentence } from './sentences.ts';
import { wholeOf } from './whole-of.ts';

/** A sentence as the voice engine said it: its sound in pieces as they left the engine, and when each symbol is said. */
export interface Spoken extends Sentence {
  symbols: TimedSymbol[];
  pieces: Int16Array[];
}

/** Making the clips takes minutes of both cores, so they are kept from run to run. */
const kept = join(tmpdir(), 'lobby-bench-lips');

/** Has every sentence said once, and keeps the clips. */
export async function say(sentences: readonly Sentence[]): Promise<Spoken[]> {
  await mkdir(kept, { recursive: true });
  let open: { voice: string; plan: Planner } | undefined;
  const all: Spoken[] = [];
  for (const sentence of sentences) {
    let spoken = await readKept(sentence);
    if (spoken === undefined) {
      const { voice } = sentence;
      if (open?.voice !== voice) open = { voice, plan: await openPlanner(await settingsOf(voice)) };
      spoken = await sayOne(sentence, open.plan);
    }
    all.push(spoken);
  }
  return all;
}

async function settingsOf(voice: string): Promise<KokoroSettings> {
  const { models, cache, threads } = readConfig(process.env);
  const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
  const store = openModelStore({ ...folders, environment: process.env }, silentLog);
  const weights = await store.obtain('voice', () => {}, new AbortController().signal);
  const graphs = join(import.meta.dirname, '..', '..', '..', 'gateway', 'models', 'kokoro-82m');
  return { graphs, weights, threads, voices: { zh: voice, en: voice }, lexicon: [] };
}

async function sayOne(sentence: Sentence, plan: Planner): Promise<Spoken> {
  const utterance = await plan(sentence);
  if (utterance === undefined) throw new RangeError(`nothing to say in: ${sentence.text}`);
  const pieces = await Array.fromAsync(utterance.sound(new AbortController().signal));
  const spoken = { ...sentence, symbols: utterance.symbols, pieces };
  await keep(spoken);
  return spoken;
}

async function keep({ symbols, pieces, ...sentence }: Spoken): Promise<void> {
  const samples = wholeOf(pieces);
  await writeFile(`${pathOf(sentence)}.wav`, writeWave({ rate: loudspeakerRate, samples }));
  const lengths = pieces.map(({ length }) => length);
  await writeFile(`${pathOf(sentence)}.json`, JSON.stringify({ symbols, lengths }));
}

async function readKept(sentence: Sentence): Promise<Spoken | undefined> {
  const notes = await readFile(`${pathOf(sentence)}.json`, 'utf8').catch(() => undefined);
  if (notes === undefined) return undefined;
  const { symbols, lengths } = JSON.parse(notes) as { symbols: TimedSymbol[]; lengths: number[] };
  const { samples } = readWave(await readFile(`${pathOf(sentence)}.wav`));
  let from = 0;
  const pieces = lengths.map((length) => samples.slice(from, (from += length)));
  return { ...sentence, symbols, pieces };
}

function pathOf({ text, voice }: Pick<Sentence, 'text' | 'voice'>): string {
  return join(kept, createHash('sha256').update(`${voice}\n${text}`).digest('hex').slice(0, 24));
}
