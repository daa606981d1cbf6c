import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import {
  addVectors,
  keptRows,
  missingTexts,
  vectorPlace,
} from '@lobby/gateway/understanding/embedding/kept-vectors';
import { type LocalEmbedder, startEmbedder } from '@lobby/gateway/understanding/embedding/start-embedder';
import type { Texts } from '@lobby/gateway/understanding/embedding/embedder';
import { memoryOfTreeMb } from '../turn/process-tree.ts';

/** The models of meanings of this machine, as the gateway runs them. */
export interface Meanings {
  embedder: LocalEmbedder;
  /** Worked out once and kept in the user's cache, so that a second run is quick. */
  rowsOf: (texts: Texts) => Promise<Float32Array>;
  folder: string;
  memoryMb: () => Promise<number>;
}

const { signal } = new AbortController();

export async function openMeanings(): Promise<Meanings> {
  const { models, cache } = readConfig(process.env);
  const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
  const store = openModelStore({ ...folders, environment: process.env }, silentLog);
  const zh = await store.obtain('understanding-zh', () => {}, signal);
  const en = await store.obtain('understanding-en', () => {}, signal);
  let pid = 0;
  // Lists are worked out by processes of other names.
  const info = (fields: { engine?: string; pid?: number }): void => {
    if (fields.engine === 'understanding') pid = fields.pid ?? pid;
  };
  const embedder = startEmbedder({ zh, en }, { ...silentLog, info });
  await embedder.ready(signal);
  const folder = join(cache, 'bench-understand');
  return {
    embedder,
    rowsOf: async ({ language, texts }) => {
      const place = vectorPlace(language, { embedder, folder });
      const missing = await missingTexts(texts, place);
      await addVectors({ language, texts: missing }, { embedder, place }, signal);
      return keptRows(texts, place);
    },
    folder,
    memoryMb: () => memoryOfTreeMb(pid),
  };
}
