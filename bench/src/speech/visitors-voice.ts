import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import { createKokoroVoice } from '@lobby/gateway/synthesis/kokoro/kokoro-voice';
import type { Language } from '@lobby/shared/protocol/language';

const gateway = join(import.meta.dirname, '..', '..', '..', 'gateway');

/** Voices that the gateway does not answer with, so that nothing is tuned to itself. */
const visitors: Record<Language, string> = { zh: 'zm_yunjian', en: 'am_michael' };

/** The voice of synthetic visitors; started only if a question has to be made. */
export function openVisitorsVoice(): {
  get: () => Promise<ReturnType<typeof createKokoroVoice>>;
  close: () => Promise<void>;
} {
  let voice: ReturnType<typeof createKokoroVoice> | undefined;
  const { signal } = new AbortController();
  return {
    get: async () => {
      if (voice !== undefined) return voice;
      const { models, cache, threads } = readConfig(process.env);
      const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
      const store = openModelStore({ ...folders, environment: process.env }, silentLog);
      const weights = await store.obtain('voice', () => {}, signal);
      const graphs = join(gateway, 'models', 'kokoro-82m');
      voice = createKokoroVoice({ graphs, weights, threads, voices: visitors }, silentLog);
      await voice.ready(signal);
      return voice;
    },
    close: async () => voice?.close(),
  };
}
