import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The secret of this installation, made at its first start and readable by its user alone; it belongs in no backup of the database. */
export async function installationKey(path: string): Promise<Uint8Array> {
  await writeFile(path, randomBytes(32), { flag: 'wx', mode: 0o600 }).catch((fault: unknown) => {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  });
  return readFile(path);
}
