import { join } from 'node:path';
import { bringModels, type Arrival, type FilePlan, type ModelPlan } from './bring-models.ts';
import type { Model, ModelFile } from './catalogue.ts';
import type { FreeBytes } from './disk-room.ts';
import { inspectFile } from './inspect-file.ts';
import type { Progress } from './progress.ts';
import { candidatesFor, filesBelow, type Stray } from './search-folder.ts';
import { fileSource } from './sources/file-source.ts';

export interface ImportWanted {
  models: readonly Model[];
  /** A folder or stick; Lobby only reads it. */
  from: string;
  cache: string;
  freeBytes: FreeBytes;
  report: (progress: Progress) => void;
}

/**
 * Copies models from a folder into the cache, wherever below the folder their files lie and whatever they are called, so
 * that a machine without a network gets them. What is whole in the cache is left alone. Throws `FolderUnreadable`, and
 * the signal's reason when stopped; what was copied by then is kept for the next time.
 */
export async function importModels(wanted: ImportWanted, signal: AbortSignal): Promise<Arrival[]> {
  const strays = await filesBelow(wanted.from, signal);
  const plans: ModelPlan[] = [];
  for (const model of wanted.models) plans.push(await planModel(model, { ...wanted, strays }, signal));
  const { cache: root, freeBytes, report } = wanted;
  return bringModels(plans, { root, freeBytes, roomPerByte: 1, atOnce: 1, report }, signal);
}

interface Finds extends ImportWanted {
  strays: readonly Stray[];
}

async function planModel(model: Model, finds: Finds, signal: AbortSignal): Promise<ModelPlan> {
  const folder = join(finds.cache, model.name);
  const files: FilePlan[] = [];
  for (const file of model.files) {
    const condition = await inspectFile(join(folder, file.name), file, signal);
    files.push({ ...planFile(model, file, finds), present: condition.state === 'whole' });
  }
  return { model, folder, files };
}

function planFile(model: Model, file: ModelFile, { from, strays }: Finds): Omit<FilePlan, 'present'> {
  const { paths, refusals } = candidatesFor(model, file, strays);
  const nowhere = { source: from, reason: `has no ${file.name}, by this name or any other` };
  return {
    file,
    sources: paths.map(fileSource),
    refusals: paths.length + refusals.length === 0 ? [nowhere] : refusals,
  };
}
