import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One script of the built page. */
export interface Script {
  name: string;
  gzipBytes: number;
}

/** Every script that the visitor page may load, heaviest first: all of it counts, whenever it is loaded. */
export async function weighScripts(folder: string): Promise<Script[]> {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => /\.m?js$/.test(name));
  const scripts = await Promise.all(
    names.map(async (name) => ({
      name,
      gzipBytes: gzipSync(await readFile(join(folder, 'assets', name))).length,
    })),
  );
  return scripts.sort((left, right) => right.gzipBytes - left.gzipBytes);
}
