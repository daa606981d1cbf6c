import { join } from 'node:path';
import type { Engine } from '../engines/engine.ts';
import type { Log } from '../journal/log.ts';
import type { ModelStore } from '../models/model-store.ts';
import type { Progress } from '../models/progress.ts';
import { createWhisperRecogniser } from '../recognition/whisper/whisper-recogniser.ts';
import { createKokoroVoice } from '../synthesis/kokoro/kokoro-voice.ts';
import { PreparedVoice, type Preparation } from '../synthesis/prepared-voice.ts';
import type { Clause } from '../synthesis/voice.ts';
import { createParts, type Load, type Parts } from './parts.ts';

/** What the engines of this machine need. */
export interface LocalSettings {
  store: ModelStore;
  cache: string;
  threads: number;
  /** Made ready before anybody asks: they start at once, and sound even while the voice is being restarted. */
  prepared: Clause[];
  onPrepared: (preparation: Preparation) => void;
  /** Told while a model comes in, for the operator's terminal. */
  onProgress: (model: string, progress: Progress) => void;
}

const graphs = (name: string): string => join(import.meta.dirname, '..', '..', 'models', name);

/** Ears and voice as processes of this machine, on models from the store. */
export function createLocalParts(settings: LocalSettings, log: Log): Parts {
  let voice: PreparedVoice | undefined;
  const speaking = loadVoice(settings, (made) => (voice = made), log);
  const parts = createParts({ hearing: loadEars(settings, log), speaking }, log);
  const current: Parts['current'] = () => {
    voice?.attend();
    return parts.current();
  };
  return { ...parts, current };
}

function loadEars(
  { store, cache, threads, onProgress }: LocalSettings,
  log: Log,
): Load<ReturnType<typeof createWhisperRecogniser>> {
  return {
    command: 'npm run models -- pull ears',
    bring: async (report, signal) => {
      const weights = await store.obtain('ears', telling('ears', { onProgress, report }), signal);
      const ears = createWhisperRecogniser({ graphs: graphs('whisper-base'), weights, cache, threads }, log);
      return whenReady(ears, signal);
    },
  };
}

function loadVoice(
  { store, threads, prepared, onProgress, onPrepared }: LocalSettings,
  made: (voice: PreparedVoice) => void,
  log: Log,
): Load<PreparedVoice> {
  return {
    command: 'npm run models -- pull voice',
    bring: async (report, signal) => {
      const weights = await store.obtain('voice', telling('voice', { onProgress, report }), signal);
      const kokoro = createKokoroVoice({ graphs: graphs('kokoro-82m'), weights, threads }, log);
      await whenReady(kokoro, signal);
      const voice = new PreparedVoice(kokoro);
      made(voice);
      void voice
        .prepare(prepared, onPrepared, signal)
        .catch((err: unknown) => signal.aborted || log.warn({ err }, 'not all known clauses were prepared'));
      return voice;
    },
  };
}

/** An engine that does not get ready must not stay behind as a process. */
async function whenReady<Part extends Pick<Engine<never, never>, 'ready' | 'close'>>(
  part: Part,
  signal: AbortSignal,
): Promise<Part> {
  try {
    await part.ready(signal);
    return part;
  } catch (fault) {
    await part.close();
    throw fault;
  }
}

interface Listeners {
  onProgress: LocalSettings['onProgress'];
  report: (progress: number) => void;
}

function telling(model: string, { onProgress, report }: Listeners): (progress: Progress) => void {
  return (progress) => {
    onProgress(model, progress);
    report(progress.receivedBytes / progress.totalBytes);
  };
}
