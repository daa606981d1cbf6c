import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { frontDesk, idIn } from '@lobby/shared/protocol/department';
import { departmentIds } from '../venue-file/venue-source.ts';

/** A document of a venue: its name, `loans/prices.pdf` where it is a department's, and where it lies from the venue's folder on. */
export interface DocumentFile {
  name: string;
  path: string;
}

/** The documents of a venue's folder and of its departments, in the order of their names. */
export async function documentFiles(folder: string): Promise<DocumentFile[]> {
  const owners = [frontDesk, ...(await departmentIds(folder))];
  const found = owners.map(async (owner) => {
    const room = owner === frontDesk ? 'documents' : `departments/${owner}/documents`;
    const files = await readdir(join(folder, room), { withFileTypes: true }).catch(() => []);
    return files
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted()
      .map((name) => ({ name: idIn(owner, name), path: `${room}/${name}` }));
  });
  return (await Promise.all(found)).flat();
}
