import { setPriority } from 'node:os';
import type { Language } from '@lobby/shared/protocol/language';
import { humblePriority } from '../../engines/humble-priority.ts';
import { serveEngine } from '../../engines/serve-engine.ts';
import type { Texts } from './embedder.ts';
import type { EmbeddingSettings } from './embedding-ask.ts';
import { publishedModels } from './published-models.ts';
import { openSentenceModel, type SentenceModel } from './sentence-model.ts';

serveEngine<EmbeddingSettings, Texts, Float32Array>(async ({ folders, humble }) => {
  if (humble) setPriority(humblePriority);
  const models = new Map<Language, SentenceModel>();
  for (const language of ['zh', 'en'] as const) {
    const folder = folders[language];
    if (folder !== undefined)
      models.set(language, await openSentenceModel(folder, publishedModels[language]));
  }
  let turn: Promise<unknown> = Promise.resolve();
  return async function* embed({ language, texts }, signal) {
    const model = models.get(language);
    if (model === undefined) throw new RangeError(`no model for ${language} was opened`);
    for (const text of texts) {
      if (signal.aborted) return;
      // One run at a time, so that a question waits for one text of a long list and not for all of them.
      const run = turn.then(() => model(text));
      turn = run.catch(() => {});
      yield await run;
    }
  };
});
