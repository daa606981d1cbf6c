import { silentLog } from '../journal/log.ts';
import type { Arrival } from './bring-models.ts';
import type { Catalogue, Model } from './catalogue.ts';
import type { FreeBytes } from './disk-room.ts';
import { exportModels } from './export-models.ts';
import { findModel, type ModelFolders } from './find-model.ts';
import { importModels } from './import-models.ts';
import { inspectFile, measureFile } from './inspect-file.ts';
import { obtainModels } from './obtain-models.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { Progress } from './progress.ts';
import { describeRefusals } from './refusal.ts';
import type { Environment } from './sources/client.ts';
import { formatModels, formatSets, spoiltModels } from './status-table.ts';

/** Everything is well, something is missing or spoilt, the command was not understood, stopped from outside. */
export const exitCodes = { well: 0, missing: 1, misunderstood: 2, interrupted: 130 } as const;

/** What a command works with and on. */
export interface Workplace {
  catalogue: Catalogue;
  folders: ModelFolders;
  environment: Environment;
  freeBytes: FreeBytes;
  bar: ProgressBar;
  tell: (text: string) => void;
  complain: (text: string) => void;
}

/** Models to be copied from or to a folder. */
export interface Errand {
  folder: string;
  models: readonly Model[];
}

/** Shows every model and set, judged by size alone. */
export async function list({ catalogue, folders, tell }: Workplace): Promise<number> {
  const found = await Promise.all(catalogue.models.map((model) => findModel(model, folders, measureFile)));
  tell(`${formatSets(catalogue)}\n${formatModels(found, 'present')}`);
  tell('\nOther models, such as a better recogniser of Chinese, are added by file: docs/models.md\n');
  return exitCodes.well;
}

/** Reads every byte of these models. */
export async function verify(
  { folders, tell, complain }: Workplace,
  models: readonly Model[],
  signal: AbortSignal,
): Promise<number> {
  const found = await Promise.all(
    models.map((model) => findModel(model, folders, (path, file) => inspectFile(path, file, signal))),
  );
  tell(formatModels(found, 'whole'));
  const spoilt = spoiltModels(found);
  if (spoilt.length === 0) return exitCodes.well;
  const names = spoilt.join(' ');
  complain(`to mend: npm run models -- pull ${names}\nor:      npm run models -- import FOLDER ${names}\n`);
  return exitCodes.missing;
}

/** Fetches what is missing of these models. */
export async function pull(
  workplace: Workplace,
  models: readonly Model[],
  signal: AbortSignal,
): Promise<number> {
  const { bar } = workplace;
  const report = reporting(bar, models);
  const arrivals = await obtainModels({ ...workplace, models, log: silentLog, report }, signal).finally(() =>
    bar.end(),
  );
  return conclude(workplace, arrivals, { failure: 'could not be had', verb: 'pull' });
}

/** Copies from a folder or stick what is missing here. */
export async function importFrom(
  workplace: Workplace,
  { folder, models }: Errand,
  signal: AbortSignal,
): Promise<number> {
  const { bar, freeBytes, folders } = workplace;
  const wanted = { models, from: folder, cache: folders.cache, freeBytes, report: reporting(bar, models) };
  const arrivals = await importModels(wanted, signal).finally(() => bar.end());
  return conclude(workplace, arrivals, { failure: 'was not imported', verb: `import ${folder}` });
}

/** Copies what is here to a folder or stick. */
export async function exportTo(
  workplace: Workplace,
  { folder, models }: Errand,
  signal: AbortSignal,
): Promise<number> {
  const { bar } = workplace;
  const wanted = { ...workplace, models, to: folder, report: reporting(bar, models) };
  const arrivals = await exportModels(wanted, signal).finally(() => bar.end());
  return conclude(workplace, arrivals, { failure: 'was not exported', verb: `export ${folder}` });
}

function reporting(bar: ProgressBar, models: readonly Model[]): (progress: Progress) => void {
  const name = models.map((model) => model.name).join(', ');
  return (progress) => bar.show(name, progress);
}

/** Tells what came of each model, what came first, and ends well when all did. */
function conclude(
  { tell, complain }: Workplace,
  arrivals: readonly Arrival[],
  { failure, verb }: { failure: string; verb: string },
): number {
  for (const arrival of arrivals) if (arrival.came) tell(`${arrival.model.name}: ${arrival.folder}\n`);
  for (const arrival of arrivals) {
    if (arrival.came) continue;
    const { name } = arrival.model;
    complain(
      `${describeRefusals(`${name} ${failure}`, arrival.refusals, `npm run models -- ${verb} ${name}`)}\n`,
    );
  }
  return arrivals.every(({ came }) => came) ? exitCodes.well : exitCodes.missing;
}
