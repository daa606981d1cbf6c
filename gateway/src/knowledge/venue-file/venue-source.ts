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
  /** What answers may show. */
  pictures: Pictures;
}

/** Nothing that could be a venue lies at a path; the message says what was looked for. */
export class VenueMissing extends Error {
  override readonly name = 'VenueMissing';

  constructor(path: string, cause: unknown) {
    super(`there is no venue at ${path}: it should be a YAML file, or a folder with a venue.yaml`, { cause });
  }
}

/**
 * Reads a venue that is one file, or a folder with `venue.yaml` and more entries in `entries/*.yaml`, which are read in
 * the order of their names. Throws `VenueMissing`.
 */
export async function readVenueSource(path: string): Promise<VenueSource> {
  const pictures = await readPictures(await folderOf(path));
  if (!(await isFolder(path)))
    return { venue: await readSource(path, basename(path)), entries: [], pictures };
  const venue = await readSource(join(path, 'venue.yaml'), 'venue.yaml').catch((cause: unknown) => {
    throw new VenueMissing(path, cause);
  });
  const names = await yamlNames(join(path, 'entries'));
  const entries = names.map((name) => readSource(join(path, 'entries', name), `entries/${name}`));
  return { venue, entries: await Promise.all(entries), pictures };
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
