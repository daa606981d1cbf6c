import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Model, ModelFile } from './catalogue.ts';
import { describeCondition } from './inspect-file.ts';
import type { Refusal } from './refusal.ts';

/** A folder that was named to be searched and cannot be. */
export class FolderUnreadable extends Error {
  override readonly name = 'FolderUnreadable';
}

/** A file as it lies somewhere below a folder. */
export interface Stray {
  path: string;
  bytes: number;
}

/** What may be the wanted file, the likeliest first, and what bears its name and cannot be it. */
export interface Candidates {
  paths: string[];
  refusals: Refusal[];
}

/**
 * Every file below a folder. Links to files are followed, links to folders are not, so that it ends; a folder below that
 * may not be entered is passed over. Throws `FolderUnreadable` when the folder itself cannot be read.
 */
export async function filesBelow(folder: string, signal: AbortSignal): Promise<Stray[]> {
  signal.throwIfAborted();
  try {
    return await descend(folder, await readdir(folder, { withFileTypes: true }), signal);
  } catch (cause) {
    signal.throwIfAborted();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FolderUnreadable(`the folder ${folder} cannot be read: ${reason}`, { cause });
  }
}

async function descend(folder: string, entries: readonly Dirent[], signal: AbortSignal): Promise<Stray[]> {
  const files: Stray[] = [];
  for (const entry of entries) {
    signal.throwIfAborted();
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = await readdir(path, { withFileTypes: true }).catch(() => []);
      files.push(...(await descend(path, below, signal)));
    } else {
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile()) files.push({ path, bytes: found.size });
    }
  }
  return files;
}

/** Judges by size and name only: which of them is whole is known when it was read. */
export function candidatesFor(model: Model, file: ModelFile, strays: readonly Stray[]): Candidates {
  const bearers = strays.filter(({ path }) => basename(path) === file.name);
  const fitting = strays.filter(({ bytes }) => bytes === file.bytes);
  const unlikelihood = ({ path }: Stray): number => {
    if (basename(path) !== file.name) return 2;
    return basename(dirname(path)) === model.name ? 0 : 1;
  };
  const paths = fitting
    .toSorted((one, other) => unlikelihood(one) - unlikelihood(other))
    .map(({ path }) => path);
  const refusals = bearers
    .filter(({ bytes }) => bytes !== file.bytes)
    .map(({ path, bytes }) => ({
      source: path,
      reason: describeCondition({ state: 'wrong-size', bytes }, file),
    }));
  return { paths, refusals };
}
