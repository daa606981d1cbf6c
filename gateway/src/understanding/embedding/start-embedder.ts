import type { Language } from '@lobby/shared/protocol/language';
import { startEngine } from '../../engines/engine-process.ts';
import type { Log } from '../../journal/log.ts';
import { embedApart, type EmbeddingEngine, longList } from './embed-apart.ts';
import type { Embedder } from './embedder.ts';
import type { EmbeddingSettings } from './embedding-ask.ts';
import { publishedModels } from './published-models.ts';

/** Sentence embeddings by the published models, in one process of their own. */
export interface LocalEmbedder extends Embedder {
  /** Resolves when it works; rejects with `EngineFailed` when it cannot, for a missing or damaged file say. */
  ready(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const program = new URL('./embedding-child.ts', import.meta.url);

/** Begins to load the models that lie in the folders. */
export function startEmbedder(folders: EmbeddingSettings['folders'], log: Log): LocalEmbedder {
  const engine = startOne('understanding', { folders, humble: false }, log);
  const languages = (['zh', 'en'] as const).filter((language) => folders[language] !== undefined);
  return {
    languages,
    fingerprint: (language: Language) => publishedModels[language].weights.sha256,
    dimensions: (language: Language) => publishedModels[language].dimensions,
    embed: (texts, signal) => {
      if (texts.texts.length <= longList) return engine.call(texts, signal);
      const own = { [texts.language]: folders[texts.language] };
      return embedApart(
        texts,
        () => startOne('understanding of a list', { folders: own, humble: true }, log),
        signal,
      );
    },
    ready: (signal) => engine.ready(signal),
    close: () => engine.close(),
  };
}

function startOne(name: string, settings: EmbeddingSettings, log: Log): EmbeddingEngine {
  return startEngine(program, { name, settings }, log);
}
