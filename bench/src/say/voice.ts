import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import { createKokoroVoice, type KokoroVoice } from '@lobby/gateway/synthesis/kokoro/kokoro-voice';
import { readVoiceStyles } from '@lobby/gateway/synthesis/kokoro/voice-style';
import type { Language } from '@lobby/shared/protocol/language';

const graphs = join(import.meta.dirname, '..', '..', '..', 'gateway', 'models', 'kokoro-82m');

/** The voice of this machine, as the gateway runs it. */
export async function openVoice(): Promise<KokoroVoice> {
  const { models, cache, threads } = readConfig(process.env);
  const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
  const { signal } = new AbortController();
  const store = openModelStore({ ...folders, environment: process.env }, silentLog);
  const weights = await store.obtain('voice', () => {}, signal);
  const voice = createKokoroVoice({ graphs, weights, threads }, silentLog);
  await voice.ready(signal);
  return voice;
}

export interface Speaker {
  id: string;
  language: Language;
}

/** All speakers of the voice; their names begin with z where they speak Mandarin. */
export async function speakersOfVoice(): Promise<Speaker[]> {
  const styles = await readVoiceStyles(graphs);
  return [...styles.keys()].map((id) => ({ id, language: id.startsWith('z') ? 'zh' : 'en' }));
}
