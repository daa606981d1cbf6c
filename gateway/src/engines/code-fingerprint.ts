import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A hash of all that lies in the folders, code and graphs, without tests: what was made by others is made again. */
export async function codeFingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
    const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
    for (const path of paths) hash.update(`${path}\0`).update(await readFile(join(folder, path)));
  }
  return hash.digest('hex');
}
