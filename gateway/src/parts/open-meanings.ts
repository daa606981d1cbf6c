import { join } from 'node:path';
import type { Log } from '../journal/log.ts';
import { readCatalogue } from '../models/catalogue.ts';
import { openModelStore } from '../models/model-store.ts';
import type { ProgressBar } from '../models/progress-bar.ts';
import type { Embedder } from '../understanding/embedding/embedder.ts';
import { loadEmbedder } from './load-embedder.ts';
import type { PartsSettings } from './open-parts.ts';

interface Surroundings {
  /** Learns what is known once more, with meanings. */
  improve: (embedder: Embedder, signal: AbortSignal) => Promise<void>;
  bar: ProgressBar;
  log: Log;
}

/** Brings the models of meanings while the gateway already answers by words. What cannot be had is told to the log, and nothing else stops. */
export function openMeanings(
  settings: PartsSettings,
  { improve, bar, log }: Surroundings,
): { close: () => Promise<void> } {
  if (settings.engines === 'scripted') return { close: async () => {} };
  const controller = new AbortController();
  const { signal } = controller;
  const { cache, models, modelCatalogue, environment } = settings;
  const places = {
    cache: join(cache, 'models'),
    environment,
    ...(models !== undefined && { folder: models }),
  };
  const store = openModelStore(places, log, readCatalogue(modelCatalogue));
  const onProgress = bar.show.bind(bar);
  const loading = loadEmbedder({ store, onProgress }, log, signal);
  const done = loading
    .then((embedder) => improve(embedder, signal))
    .catch(
      (err: unknown) => signal.aborted || log.error({ err }, 'questions are matched by their words alone'),
    );
  return {
    close: async () => {
      controller.abort();
      await done;
      await loading.then((embedder) => embedder.close()).catch(() => {});
    },
  };
}
