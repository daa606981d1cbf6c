import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readPictures, type Pictures } from './pictures.ts';

/** One file that staff wrote. Its name is as they would look for it, from the venue's folder on. */
export interface SourceFile {
  name: string;
  text: string;
}

/** What a venue is written in: the file that says what it is, and the files that hold more of its entries. */
export interface VenueSource {
  venue: SourceFile;
  entries: SourceFile[];
  departments: DepartmentSource[];
  /** What answers may show. */
  pictures: Pictures;
}

/** What a department of a venue is written in. Its id is the name of its folder. */
export interface DepartmentSource {
  id: string;
  file: SourceFile;
  entries: SourceFile[];
}

/** Nothing that could be a venue lies at a path; the message says what was looked for. */
export class VenueMissing extends Error {
  override readonly name = 'VenueMissing';

  constructor(path: string, cause: unknown) {
    super(`there is no venue at ${path}: it should be a YAML file, or a folder with a venue.yaml`, { cause });
  }
}

/**
 * Reads a venue that is one file, or a folder with `venue.yaml`, more entries in `entries/*.yaml`, and `departments/*` which
 * have a `department.yaml` and entries of their own. All are read in the order of their names. Throws `VenueMissing`.
 */
export async function readVenueSource(path: string): Promise<VenueSource> {
  const pictures = await readPictures(await folderOf(path));
  if (!(await isFolder(path)))
    return { venue: await readSource(path, basename(path)), entries: [], departments: [], pictures };
  const venue = await readSource(join(path, 'venue.yaml'), 'venue.yaml').catch((cause: unknown) => {
    throw new VenueMissing(path, cause);
  });
  const ids = await departmentIds(path);
  const departments = await Promise.all(ids.map((id) => readDepartment(path, id)));
  return { venue, entries: await entriesIn(path, 'entries'), departments, pictures };
}

/** The names of the folders in `departments/`, in order; most venues have none. */
export async function departmentIds(folder: string): Promise<string[]> {
  const found = await readdir(join(folder, 'departments'), { withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => each.isDirectory() && !each.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

/** What it is, or an empty file in its place, which the schema refuses by its name. */
async function readDepartment(folder: string, id: string): Promise<DepartmentSource> {
  const at = `departments/${id}`;
  const name = `${at}/department.yaml`;
  const file = await readSource(join(folder, name), name).catch(() => ({ name, text: '' }));
  return { id, file, entries: await entriesIn(folder, `${at}/entries`) };
}

async function entriesIn(folder: string, at: string): Promise<SourceFile[]> {
  const names = await yamlNames(join(folder, at));
  return Promise.all(names.map((name) => readSource(join(folder, at, name), `${at}/${name}`)));
}

/** Where the rest of a venue lies, its tasks and the systems they ask. Throws `VenueMissing`. */
export async function folderOf(path: string): Promise<string> {
  return (await isFolder(path)) ? path : dirname(path);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new VenueMissing(path, cause);
  }
}

async function readSource(path: string, name: string): Promise<SourceFile> {
  return { name, text: await readFile(path, 'utf8') };
}

/** A venue whose entries are all in `venue.yaml` needs no folder for them. */
async function yamlNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
}
