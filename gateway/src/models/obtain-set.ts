import { join } from 'node:path';
import type { Log } from '../journal/log.ts';
import { bringFile } from './bring-file.ts';
import type { ModelSet } from './catalogue.ts';
import type { Environment } from './sources/client.ts';
import { commonFolder, findSet, placeInCache, type FoundFile, type ModelFolders } from './find-set.ts';
import { folderSource } from './sources/folder-source.ts';
import { describeCondition, inspectFile } from './inspect-file.ts';
import { makeSource } from './sources/make-source.ts';
import { ModelsMissing, type Refusal } from './models-missing.ts';
import { sweepParts } from './part-file.ts';
import type { Source } from './sources/source.ts';

/** How far a set has come. */
export interface Progress {
  receivedBytes: number;
  totalBytes: number;
}

export interface SetWanted {
  set: ModelSet;
  folders: ModelFolders;
  environment: Environment;
  log: Log;
  report: (progress: Progress) => void;
}

/** Finds or fetches a set; see `ModelStore.obtain`. */
export async function obtainSet(wanted: SetWanted, signal: AbortSignal): Promise<string> {
  const { set, folders, log } = wanted;
  const found = await findSet(set, folders, (path, file) => inspectFile(path, file, signal));
  const spoilt = found.flatMap(spoiltCopies);
  for (const { source, reason } of spoilt)
    log.warn({ set: set.name, path: source }, `a model file is not used: ${reason}`);
  const folder = commonFolder(found) ?? (await completeCache(wanted, found, signal));
  log.info({ set: set.name, folder }, 'models are ready');
  return folder;
}

function spoiltCopies({ file, spoilt }: FoundFile): Refusal[] {
  return spoilt.map(({ path, condition }) => ({ source: path, reason: describeCondition(condition, file) }));
}

/** Brings into the cache whatever of the set is not there yet. */
async function completeCache(wanted: SetWanted, found: FoundFile[], signal: AbortSignal): Promise<string> {
  const { set, folders, report } = wanted;
  const totalBytes = sum(set.files.map(({ bytes }) => bytes));
  let doneBytes = 0;
  for (const each of found) {
    const target = placeInCache(set, each.file, folders);
    if (each.condition.state !== 'whole' || each.path !== target) {
      const tell = (bytes: number): void => report({ receivedBytes: doneBytes + bytes, totalBytes });
      const sources = sourcesOf(each, wanted);
      const outcome = await bringFile({ file: each.file, target, sources, report: tell }, signal);
      if (!outcome.brought) throw new ModelsMissing(set.name, [...spoiltCopies(each), ...outcome.refusals]);
    }
    await sweepParts(target);
    doneBytes += each.file.bytes;
    report({ receivedBytes: doneBytes, totalBytes });
  }
  return join(folders.cache, set.name);
}

/** The operator's folder first, if a whole copy lies there; then the catalogue's order. */
function sourcesOf({ file, condition }: FoundFile, { set, folders, environment }: SetWanted): Source[] {
  const published = file.sources.map((entry) => makeSource(entry, environment));
  if (folders.folder === undefined || condition.state !== 'whole') return published;
  return [folderSource(folders.folder, set.name), ...published];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
