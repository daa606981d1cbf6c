import { join } from 'node:path';
import type { EarsChoice } from '../config/ears-config.ts';
import type { Log } from '../journal/log.ts';
import { createFunasrRecogniser } from '../recognition/funasr/funasr-recogniser.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { createSherpaRecogniser, type SherpaRecogniser } from '../recognition/sherpa/sherpa-recogniser.ts';
import { createTranscriptionServerRecogniser } from '../recognition/transcription-server/transcription-server.ts';
import { createWhisperRecogniser } from '../recognition/whisper/whisper-recogniser.ts';
import type { EarsToLoad } from './load-ears.ts';
import { type Obtaining, obtain } from './obtaining.ts';
import { whenReady } from './when-ready.ts';

export interface EarsSettings extends Obtaining {
  cache: string;
  threads: number;
  /** Names and products of the venue, for engines that can be told. */
  hotWords: readonly string[];
}

const whisperGraphs = join(import.meta.dirname, '..', '..', 'models', 'whisper-base');

/** How to open the ears of a choice. A server counts as working until it is asked. */
export function earsFor(choice: EarsChoice, settings: EarsSettings, log: Log): EarsToLoad {
  const { hotWords } = settings;
  switch (choice.type) {
    case 'whisper':
      return { name: 'whisper', open: (report, signal) => openWhisper({ ...settings, report, log }, signal) };
    case 'funasr':
      return elsewhere('funasr', createFunasrRecogniser({ url: choice.url, hotWords }));
    case 'server':
      return elsewhere('server', createTranscriptionServerRecogniser({ ...choice, hotWords }));
    case 'sherpa':
      return { name: 'sherpa', open: (_, signal) => openSherpa(choice.folder, { ...settings, log }, signal) };
  }
}

async function openWhisper(
  settings: EarsSettings & { report: (progress: number) => void; log: Log },
  signal: AbortSignal,
): Promise<ReturnType<typeof createWhisperRecogniser>> {
  const { cache, threads, log } = settings;
  const weights = await obtain('ears', settings, signal);
  return whenReady(createWhisperRecogniser({ graphs: whisperGraphs, weights, cache, threads }, log), signal);
}

async function openSherpa(
  folder: string,
  { threads, hotWords, log }: EarsSettings & { log: Log },
  signal: AbortSignal,
): Promise<SherpaRecogniser> {
  return whenReady(await createSherpaRecogniser({ folder, threads, hotWords }, log), signal);
}

function elsewhere(name: string, recogniser: Recogniser): EarsToLoad {
  return { name, open: async () => ({ ...recogniser, close: async () => {} }) };
}
