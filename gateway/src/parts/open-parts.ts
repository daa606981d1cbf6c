import { join } from 'node:path';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Log } from '../journal/log.ts';
import { openModelStore } from '../models/model-store.ts';
import type { ProgressBar } from '../models/progress-bar.ts';
import { apologyClauses } from '../turn/apologies.ts';
import { createLocalParts } from './local-parts.ts';
import type { Parts } from './parts.ts';
import { createScriptedParts } from './scripted-parts.ts';

/** What an operator decided about ears and voice. */
export interface PartsSettings {
  engines: 'local' | 'scripted';
  threads: number;
  cache: string;
  models?: string;
  /** What package clients are started with. */
  environment: Record<string, string | undefined>;
}

interface Surroundings {
  venue: VenueView;
  bar: ProgressBar;
  log: Log;
}

/** Opens ears and voice as the operator decided. The greeting and the apologies are made ready before they are needed. */
export function openParts(settings: PartsSettings, { venue, bar, log }: Surroundings): Parts {
  const { engines, threads, models, environment } = settings;
  if (engines === 'scripted') {
    const [first, ...rest] = venue.suggestions.flatMap(({ zh, en }) => [zh, en]);
    return createScriptedParts([first ?? venue.greeting.zh, ...rest], log);
  }
  const cache = join(settings.cache, 'models');
  const store = openModelStore({ cache, environment, ...(models !== undefined && { folder: models }) }, log);
  const prepared = [
    { text: venue.greeting.zh, language: 'zh' as const },
    { text: venue.greeting.en, language: 'en' as const },
    ...apologyClauses,
  ];
  return createLocalParts(
    { store, cache, threads, prepared, onProgress: (set, progress) => bar.show(set, progress) },
    log,
  );
}
