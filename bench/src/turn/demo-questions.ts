import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVenueFile } from '@lobby/gateway/knowledge/venue-file/parse-venue-file';
import { createKokoroVoice } from '@lobby/gateway/synthesis/kokoro/kokoro-voice';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import { readConfig } from '@lobby/gateway/config/config';
import type { Language } from '@lobby/shared/protocol/language';
import { sayQuestion } from '../speech/synthesised.ts';

/** A question of the demo bank, spoken, and the answer that is right for it. */
export interface DemoQuestion {
  name: string;
  language: Language;
  text: string;
  answer: string;
  samples: Int16Array;
}

const gateway = join(import.meta.dirname, '..', '..', '..', 'gateway');
const howMany = 15;

/** Voices that the gateway does not answer with, so that nothing is tuned to itself. */
const visitors: Record<Language, string> = { zh: 'zm_yunjian', en: 'am_michael' };

/** The first entries of the demo bank, asked aloud in both languages; made on the first run and kept. */
export async function readDemoQuestions(perLanguage = howMany): Promise<DemoQuestion[]> {
  const { entries } = parseVenueFile(await readFile(join(gateway, 'demo', 'bank.yaml'), 'utf8'));
  const voice = openVisitorsVoice();
  const questions: DemoQuestion[] = [];
  try {
    for (const language of ['zh', 'en'] as const) {
      for (const { id, question, answer, spoken } of entries.slice(0, perLanguage)) {
        const text = question[language];
        const samples = await sayQuestion(voice.get, { name: id, text, language });
        questions.push({ name: id, language, text, answer: spoken[language] ?? answer[language], samples });
      }
    }
    return questions;
  } finally {
    await voice.close();
  }
}

/** Started only if a question has to be made. */
function openVisitorsVoice(): {
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
