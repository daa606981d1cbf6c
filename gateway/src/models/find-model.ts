import { dirname, join } from 'node:path';
import type { Model, ModelFile } from './catalogue.ts';
import { describeCondition, type Condition } from './inspect-file.ts';
import type { Refusal } from './refusal.ts';

/** Where model files may lie on this machine. */
export interface ModelFolders {
  /** One that the operator brought along: `<folder>/<model>/<file>` or `<folder>/<file>`. Lobby only reads it. */
  folder?: string;
  /** Lobby's own: `<cache>/<model>/<file>`. Made when needed. */
  cache: string;
}

/** A model and how its files lie on the disk now. */
export interface FoundModel {
  model: Model;
  files: FoundFile[];
}

/** A file of a model as it lies on the disk, and the copies of it that may not be used. */
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

/** Finds each file of a model, the operator's copy before ours, a whole one before any other. */
export async function findModel(model: Model, folders: ModelFolders, look: Look): Promise<FoundModel> {
  const files: FoundFile[] = [];
  for (const file of model.files) files.push(await findFile({ model, file }, folders, look));
  return { model, files };
}

/** The one folder that holds the whole model, if there is one. */
export function commonFolder({ files }: FoundModel): string | undefined {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const whole = files.every(({ condition }) => condition.state === 'whole');
  return whole && folders.size === 1 ? [...folders][0] : undefined;
}

/** Why each copy that was passed over may not be used. */
export function spoiltCopies({ file, spoilt }: FoundFile): Refusal[] {
  return spoilt.map(({ path, condition }) => ({ source: path, reason: describeCondition(condition, file) }));
}

interface FileOfModel {
  model: Model;
  file: ModelFile;
}

async function findFile({ model, file }: FileOfModel, folders: ModelFolders, look: Look): Promise<FoundFile> {
  const { folder, cache } = folders;
  const own = join(cache, model.name, file.name);
  const brought = folder === undefined ? [] : [join(folder, model.name, file.name), join(folder, file.name)];
  const spoilt: Copy[] = [];
  for (const path of [...brought, own]) {
    const condition = await look(path, file);
    if (condition.state === 'whole') return { file, path, condition, spoilt };
    if (condition.state !== 'missing') spoilt.push({ path, condition });
  }
  return { file, spoilt, ...(spoilt[0] ?? { path: own, condition: { state: 'missing' } }) };
}
