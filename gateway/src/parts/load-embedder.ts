import type { Language } from '@lobby/shared/protocol/language';
import type { Log } from '../journal/log.ts';
import { type LocalEmbedder, startEmbedder } from '../understanding/embedding/start-embedder.ts';
import { type Obtaining, obtain } from './obtaining.ts';
import { whenReady } from './when-ready.ts';

/** The models of the store, by the language they understand. */
const models: Record<Language, string> = { zh: 'understanding-zh', en: 'understanding-en' };

/**
 * Brings what understands meanings, in the languages whose model can be had. Throws when none can: questions are then matched by their words,
 * which the log says with the command that mends it.
 */
export async function loadEmbedder(
  obtaining: Obtaining,
  log: Log,
  signal: AbortSignal,
): Promise<LocalEmbedder> {
  const folders: Partial<Record<Language, string>> = {};
  let fault: unknown;
  for (const language of ['zh', 'en'] as const)
    try {
      folders[language] = await obtain(models[language], { ...obtaining, report: () => {} }, signal);
    } catch (cause) {
      signal.throwIfAborted();
      fault = cause;
      log.warn(
        { err: cause, language },
        `questions are matched by their words alone: npm run models -- pull ${models[language]}`,
      );
    }
  if (Object.keys(folders).length === 0) throw fault;
  return whenReady(startEmbedder(folders, log), signal);
}
