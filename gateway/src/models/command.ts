import { join } from 'node:path';
import { readConfig } from '../config/config.ts';
import { silentLog } from '../journal/log.ts';
import { readCatalogue, type ModelSetName } from './catalogue.ts';
import { openModelStore, type ModelStore } from './model-store.ts';
import { ModelsMissing } from './models-missing.ts';
import { createProgressBar } from './progress-bar.ts';
import { formatStatuses, spoiltSets } from './status-table.ts';

const usage = `usage: npm run models -- list             what is here
       npm run models -- pull [set...]   fetch what is missing, of all sets or of these
       npm run models -- verify          read every byte of what is here
`;

/** Exit codes: everything is well, something is missing or spoilt, the command was not understood, stopped from outside. */
const exit = { well: 0, missing: 1, misunderstood: 2, interrupted: 130 } as const;

async function main(words: readonly string[], signal: AbortSignal): Promise<number> {
  const { models, cache } = readConfig(process.env);
  const folders = { ...(models !== undefined && { folder: models }), cache: join(cache, 'models') };
  const store = openModelStore({ ...folders, environment: process.env }, silentLog);
  const [verb, ...names] = words;
  if (verb === 'list' && names.length === 0) return list(store);
  if (verb === 'verify' && names.length === 0) return verify(store, signal);
  const sets = verb === 'pull' ? chosenSets(names) : undefined;
  if (sets !== undefined) return pull(store, sets, signal);
  process.stderr.write(usage);
  return exit.misunderstood;
}

async function list(store: ModelStore): Promise<number> {
  process.stdout.write(formatStatuses(await store.list(), 'present'));
  return exit.well;
}

async function verify(store: ModelStore, signal: AbortSignal): Promise<number> {
  const statuses = await store.verify(signal);
  process.stdout.write(formatStatuses(statuses, 'whole'));
  const spoilt = spoiltSets(statuses);
  if (spoilt.length === 0) return exit.well;
  process.stderr.write(`to mend: npm run models -- pull ${spoilt.join(' ')}\n`);
  return exit.missing;
}

/** The sets of these names, all of them for no name; undefined when a name is not in the catalogue. */
function chosenSets(names: readonly string[]): ModelSetName[] | undefined {
  const known = readCatalogue().map(({ name }) => name);
  const chosen = known.filter((name) => names.length === 0 || names.includes(name));
  return names.every((name) => known.some((each) => each === name)) ? chosen : undefined;
}

/** One after the other, so that one slow line is not shared and a broken one is soon told. */
async function pull(store: ModelStore, sets: readonly ModelSetName[], signal: AbortSignal): Promise<number> {
  const failures: string[] = [];
  for (const set of sets) {
    const failure = await pullSet(store, set, signal);
    if (failure !== undefined) failures.push(failure);
  }
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length === 0 ? exit.well : exit.missing;
}

async function pullSet(
  store: ModelStore,
  set: ModelSetName,
  signal: AbortSignal,
): Promise<string | undefined> {
  const bar = createProgressBar(process.stderr);
  try {
    const folder = await store
      .obtain(set, (progress) => bar.show(set, progress), signal)
      .finally(() => bar.end());
    process.stdout.write(`${set}: ${folder}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof ModelsMissing) return error.message;
    throw error;
  }
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
try {
  process.exitCode = await main(process.argv.slice(2), stop.signal);
} catch (error) {
  process.stderr.write(
    stop.signal.aborted ? 'stopped\n' : `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = stop.signal.aborted ? exit.interrupted : exit.missing;
}
