import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import type { Heard, Recogniser, SpeechPiece } from '@lobby/gateway/recognition/recogniser';
import { createWhisperRecogniser } from '@lobby/gateway/recognition/whisper/whisper-recogniser';
import type { Language } from '@lobby/shared/protocol/language';
import { durationMs, microphoneFrameSamples, microphoneRate } from '@lobby/shared/speech/pcm';
import { memoryOfTreeMb } from '../turn/process-tree.ts';

/** The ears of this machine, as the gateway runs them. */
export interface Ears {
  recogniser: Recogniser;
  memoryMb: () => Promise<number>;
  close: () => Promise<void>;
}

/** What came of one utterance, in milliseconds of this machine. */
export interface Hearing extends Heard {
  soundMs: number;
  /** From the pause, told after 200 ms of silence, to the text that is right if nothing more is said. */
  readyMs: number;
  /** From the decision that the speech is over, told after 400 ms of silence, to the final text. */
  finalMs: number;
}

const graphs = join(import.meta.dirname, '..', '..', '..', 'gateway', 'models', 'whisper-base');
const { signal } = new AbortController();

/** The kiosk tells a pause after as much silence, and a turn whose words sound complete is decided after twice as much. */
const pauseMs = 200;

export async function openEars(): Promise<Ears> {
  const { models, cache, threads } = readConfig(process.env);
  const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
  const store = openModelStore({ ...folders, environment: process.env }, silentLog);
  const weights = await store.obtain('ears', () => {}, signal);
  let pid = 0;
  const info = (fields: { pid?: number }): void => void (pid = fields.pid ?? pid);
  const log = { ...silentLog, info };
  const recogniser = createWhisperRecogniser({ graphs, weights, cache: folders.cache, threads }, log);
  await recogniser.ready(signal);
  return { recogniser, memoryMb: () => memoryOfTreeMb(pid), close: () => recogniser.close() };
}

/** Says something to the ears: its frames at once, the pause and the end when they would come. */
export async function hear(recogniser: Recogniser, samples: Int16Array, hint: Language): Promise<Hearing> {
  const at = { paused: 0, ready: 0, ended: 0 };
  async function* spoken(): AsyncGenerator<SpeechPiece, void> {
    const silence = new Int16Array((pauseMs * microphoneRate) / 1000);
    yield* framesOf(samples);
    yield* framesOf(silence);
    at.paused = performance.now();
    yield { type: 'pause' };
    await wait(pauseMs);
    at.ended = performance.now();
  }
  for await (const { type, ...heard } of recogniser.transcribe({ pieces: spoken(), hint }, signal)) {
    if (type === 'stable') at.ready = performance.now();
    if (type !== 'final') continue;
    const finalMs = performance.now() - at.ended;
    const soundMs = durationMs(samples.length, microphoneRate);
    return { ...heard, soundMs, readyMs: at.ready - at.paused, finalMs };
  }
  throw new Error('the ears ended without a final text');
}

function* framesOf(samples: Int16Array): Generator<SpeechPiece, void> {
  for (let start = 0; start < samples.length; start += microphoneFrameSamples)
    yield { type: 'frame', pcm: samples.slice(start, start + microphoneFrameSamples) };
}
