import type { Language } from '@lobby/shared/protocol/language';
import { startEngine } from '../../engines/engine-process.ts';
import type { Log } from '../../journal/log.ts';
import type { Embedder, Texts } from './embedder.ts';
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
  const engine = startEngine<Texts, Float32Array>(
    program,
    { name: 'understanding', settings: { folders } satisfies EmbeddingSettings },
    log,
  );
  const languages = (['zh', 'en'] as const).filter((language) => folders[language] !== undefined);
  return {
    languages,
    fingerprint: (language: Language) => publishedModels[language].weights.sha256,
    dimensions: (language: Language) => publishedModels[language].dimensions,
    embed: (texts, signal) => engine.call(texts, signal),
    ready: (signal) => engine.ready(signal),
    close: () => engine.close(),
  };
}
