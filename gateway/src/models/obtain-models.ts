import { join } from 'node:path';
import type { Log } from '../journal/log.ts';
import { bringModels, type Arrival, type FilePlan, type ModelPlan } from './bring-models.ts';
import type { Model } from './catalogue.ts';
import type { FreeBytes } from './disk-room.ts';
import { commonFolder, findModel, spoiltCopies, type FoundFile, type ModelFolders } from './find-model.ts';
import { inspectFile } from './inspect-file.ts';
import type { Progress } from './progress.ts';
import type { Environment } from './sources/client.ts';
import { fileSource } from './sources/file-source.ts';
import { makeSource } from './sources/make-source.ts';

/** Large files; a source may take several connections for each. */
const filesAtOnce = 2;

export interface ModelsWanted {
  models: readonly Model[];
  folders: ModelFolders;
  environment: Environment;
  freeBytes: FreeBytes;
  log: Log;
  report: (progress: Progress) => void;
}

/**
 * Finds models on this machine, every byte checked, or fetches what is lacking into the cache. A model that lies whole in
 * the operator's folder is used there. Throws the signal's reason when stopped.
 */
export async function obtainModels(wanted: ModelsWanted, signal: AbortSignal): Promise<Arrival[]> {
  const plans: ModelPlan[] = [];
  for (const model of wanted.models) plans.push(await planModel(model, wanted, signal));
  const carriage = { root: wanted.folders.cache, roomPerByte: 2, atOnce: filesAtOnce } as const;
  const arrivals = await bringModels(plans, { ...wanted, ...carriage }, signal);
  for (const arrival of arrivals)
    if (arrival.came)
      wanted.log.info({ model: arrival.model.name, folder: arrival.folder }, 'models are ready');
  return arrivals;
}

async function planModel(model: Model, wanted: ModelsWanted, signal: AbortSignal): Promise<ModelPlan> {
  const { folders, log } = wanted;
  const found = await findModel(model, folders, (path, file) => inspectFile(path, file, signal));
  for (const { source, reason } of found.files.flatMap(spoiltCopies))
    log.warn({ model: model.name, path: source }, `a model file is not used: ${reason}`);
  const folder = commonFolder(found) ?? join(folders.cache, model.name);
  const files: FilePlan[] = [];
  for (const file of found.files)
    files.push({ ...planFile(file, wanted.environment), present: await liesIn(folder, file, signal) });
  return { model, folder, files };
}

/** Another copy may have been found first: the operator's comes before ours. */
async function liesIn(
  folder: string,
  { file, path, condition }: FoundFile,
  signal: AbortSignal,
): Promise<boolean> {
  if (condition.state !== 'whole') return false;
  const place = join(folder, file.name);
  return path === place || (await inspectFile(place, file, signal)).state === 'whole';
}

/** The operator's copy first, if it is whole; then the catalogue's order. */
function planFile(found: FoundFile, environment: Environment): Omit<FilePlan, 'present'> {
  const { file, path, condition } = found;
  const published = file.sources.map((entry) => makeSource(entry, environment));
  const sources = condition.state === 'whole' ? [fileSource(path), ...published] : published;
  const refusals = spoiltCopies(found);
  if (sources.length === 0)
    refusals.push({ source: file.name, reason: 'is published nowhere: import it from a folder' });
  return { file, sources, refusals };
}
