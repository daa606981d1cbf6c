import { dirname, join } from 'node:path';
import type { ModelFile, ModelSet } from './catalogue.ts';
import { placesInFolder } from './sources/folder-source.ts';
import type { Condition } from './inspect-file.ts';

/** Where model files may lie on this machine. */
export interface ModelFolders {
  /** One that the operator brought along: `<folder>/<set>/<file>` or `<folder>/<file>`. Lobby only reads it. */
  folder?: string;
  /** Lobby's own: `<cache>/<set>/<file>`. Made when needed. */
  cache: string;
}

/** A file of a set as it lies on the disk, and the copies of it that may not be used. */
export interface FoundFile {
  file: ModelFile;
  path: string;
  condition: Condition;
  spoilt: Copy[];
}

export interface Copy {
  path: string;
  condition: Condition;
}

/** Judges the file at a path: by its size, or by every byte. */
export type Look = (path: string, file: ModelFile) => Promise<Condition>;

/** Finds each file of a set, the operator's copy before ours, a whole one before any other. */
export async function findSet(set: ModelSet, folders: ModelFolders, look: Look): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const file of set.files) found.push(await findFile({ set, file }, folders, look));
  return found;
}

/** The one folder that holds the whole set, if there is one. */
export function commonFolder(found: readonly FoundFile[]): string | undefined {
  const folders = new Set(found.map(({ path }) => dirname(path)));
  const whole = found.every(({ condition }) => condition.state === 'whole');
  return whole && folders.size === 1 ? [...folders][0] : undefined;
}

/** Where Lobby keeps its own copy. */
export function placeInCache(set: ModelSet, file: ModelFile, { cache }: ModelFolders): string {
  return join(cache, set.name, file.name);
}

interface FileOfSet {
  set: ModelSet;
  file: ModelFile;
}

async function findFile({ set, file }: FileOfSet, folders: ModelFolders, look: Look): Promise<FoundFile> {
  const own = placeInCache(set, file, folders);
  const brought = folders.folder === undefined ? [] : placesInFolder(folders.folder, set.name, file.name);
  const spoilt: Copy[] = [];
  for (const path of [...brought, own]) {
    const condition = await look(path, file);
    if (condition.state === 'whole') return { file, path, condition, spoilt };
    if (condition.state !== 'missing') spoilt.push({ path, condition });
  }
  return { file, spoilt, ...(spoilt[0] ?? { path: own, condition: { state: 'missing' } }) };
}
