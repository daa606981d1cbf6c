import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bringModels, type Arrival, type FilePlan, type ModelPlan } from './bring-models.ts';
import type { Model } from './catalogue.ts';
import type { FreeBytes } from './disk-room.ts';
import { findModel, spoiltCopies, type FoundFile, type ModelFolders } from './find-model.ts';
import { inspectFile } from './inspect-file.ts';
import type { Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { fileSource } from './sources/file-source.ts';

/** What `sha256sum --check` reads, at the top of an exported folder. */
export const checksumList = 'SHA256SUMS';

export interface ExportWanted {
  models: readonly Model[];
  folders: ModelFolders;
  /** A folder or stick, made when need be. */
  to: string;
  freeBytes: FreeBytes;
  report: (progress: Progress) => void;
}

/**
 * Copies models of this machine to a folder that another machine can import, or use as it is by `LOBBY_MODELS`, with a
 * list of checksums that any computer can check. Throws the signal's reason when stopped.
 */
export async function exportModels(wanted: ExportWanted, signal: AbortSignal): Promise<Arrival[]> {
  const { to: root, freeBytes, report } = wanted;
  const plans: ModelPlan[] = [];
  for (const model of wanted.models) plans.push(await planModel(model, wanted, signal));
  const arrivals = await bringModels(plans, { root, freeBytes, roomPerByte: 1, atOnce: 1, report }, signal);
  const exported = arrivals.filter(({ came }) => came).map(({ model }) => model);
  if (exported.length > 0) await writeChecksums(root, exported);
  return arrivals;
}

async function planModel(model: Model, wanted: ExportWanted, signal: AbortSignal): Promise<ModelPlan> {
  const { folders, to } = wanted;
  const found = await findModel(model, folders, (path, file) => inspectFile(path, file, signal));
  const whole = found.files.every(({ condition }) => condition.state === 'whole');
  const folder = join(to, model.name);
  const files: FilePlan[] = [];
  for (const each of found.files) {
    const condition = await inspectFile(join(folder, each.file.name), each.file, signal);
    const sources = whole ? [fileSource(each.path)] : [];
    const present = condition.state === 'whole';
    files.push({ file: each.file, present, sources, refusals: lacks(each) });
  }
  return { model, folder, files };
}

function lacks(found: FoundFile): Refusal[] {
  if (found.condition.state === 'whole') return [];
  const missing = {
    source: found.file.name,
    reason: 'is not whole on this machine: pull or import it first',
  };
  return [...spoiltCopies(found), missing];
}

/** Lines of an earlier export of other models stay. */
async function writeChecksums(root: string, models: readonly Model[]): Promise<void> {
  const list = join(root, checksumList);
  const sums = new Map(readChecksums(await readFile(list, 'utf8').catch(() => '')));
  for (const { name, files } of models)
    for (const file of files) sums.set(`${name}/${file.name}`, file.sha256);
  const lines = [...sums].map(([path, sha256]) => `${sha256}  ${path}\n`);
  await writeFile(`${list}.part`, lines.join(''));
  await rename(`${list}.part`, list);
}

function readChecksums(text: string): [path: string, sha256: string][] {
  const lines = [...text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)];
  return lines.map(([, sha256 = '', path = '']) => [path, sha256]);
}
