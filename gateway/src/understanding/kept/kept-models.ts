import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainedModel } from '../training/trained-model.ts';
import { readPlain } from './plain-file.ts';

const ending = '.model';

/** Room for the models of several venues of ten thousand entries each. */
const mostBytes = 1 << 30;

export function modelPath(folder: string, key: string): string {
  return join(folder, `${key}${ending}`);
}

/** What was learnt before from the very same; undefined where it has to be learnt. */
export async function readModel(path: string): Promise<TrainedModel | undefined> {
  const model = await readPlain<TrainedModel>(path);
  const now = new Date();
  if (model !== undefined) await utimes(path, now, now).catch(() => {});
  return model;
}

/** Lets go of the models that were in use longest ago, where they take too much room. */
export async function clearAway(folder: string, capacityBytes = mostBytes): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let taken = 0;
  for (const { path, size } of files.toSorted((one, other) => other.mtimeMs - one.mtimeMs)) {
    taken += size;
    if (taken > capacityBytes) await rm(path, { force: true });
  }
}
