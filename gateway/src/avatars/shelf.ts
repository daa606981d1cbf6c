import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../journal/log.ts';
import { createInspections, type Inspections } from './inspections.ts';

/** Every avatar and clip that may be shown: the venue's own and those made here. */
export interface Shelf {
  /** The folder that holds a file of that name, as `mei.vrm`; undefined when there is none that may be shown. */
  folderOf: (file: string) => Promise<string | undefined>;
  /** Resolves when every file of the venue has been looked at once. */
  surveyed: Promise<void>;
  close: () => Promise<void>;
}

export interface ShelfFolders {
  /** Avatars made by code, which need no looking at. */
  made: string;
  /** The venue's own, which go before made ones of the same name. */
  own?: string;
}

/** The only names that are looked up, so that no name leads out of a folder; a venue's ids are of the same form. */
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:vrm|vrma|png)$/;

/** Opens the folders and begins to look at the venue's files, so that their faults are in the log before anyone asks. */
export function openShelf({ made, own }: ShelfFolders, log: Log): Shelf {
  const inspections = createInspections(log);
  const surveyed = own === undefined ? Promise.resolve() : survey(own, inspections, log);
  return {
    folderOf: async (file) => {
      if (!fileName.test(file)) return undefined;
      if (own !== undefined && (await inspections.isAccepted(join(own, file)))) return own;
      return (await isFile(join(made, file))) ? made : undefined;
    },
    surveyed,
    close: async () => {
      inspections.close();
      await surveyed;
    },
  };
}

async function survey(folder: string, inspections: Inspections, log: Log): Promise<void> {
  const names = await readdir(folder).catch((fault: unknown) => {
    log.error(
      { folder, fault },
      'the folder of LOBBY_AVATARS cannot be read; only the avatars made here are shown',
    );
    return [];
  });
  for (const name of names.filter((each) => /\.vrma?$/i.test(each))) {
    if (fileName.test(name)) await inspections.isAccepted(join(folder, name));
    else
      log.error(
        { file: name },
        'an avatar file needs a name of a-z, 0-9 and hyphens, such as front-desk.vrm',
      );
  }
}

async function isFile(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() === true;
}
