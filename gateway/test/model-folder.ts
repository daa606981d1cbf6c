import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config/config.ts';

/**
 * Where a model file lies on this machine, if it does, so that tests can work with the real thing. Says loudly that they
 * are skipped when it does not.
 */
export function modelFolder(set: string, file: string): string | undefined {
  const { models, cache } = readConfig(process.env);
  const folders = [...(models === undefined ? [] : [join(models, set), models]), join(cache, 'models', set)];
  const found = folders.find((folder) => existsSync(join(folder, file)));
  if (found === undefined)
    process.stderr.write(
      `SKIPPED: tests that need the ${set} model (its folder ${set} belongs into LOBBY_MODELS)\n`,
    );
  return found;
}
