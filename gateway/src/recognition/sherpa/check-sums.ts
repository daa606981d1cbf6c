import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from '../../engines/file-hash.ts';

const list = 'SHA256SUMS';

/**
 * Checks files against the list beside it, as `sha256sum` writes it. sherpa-onnx ends its process on a
 * damaged file, or gives nonsense. Throws an Error that names the file, or the command that makes the list.
 */
export async function checkSums(folder: string, names: readonly string[]): Promise<void> {
  const sums = await readFile(join(folder, list), 'utf8').catch((cause: unknown) => {
    throw new Error(`${join(folder, list)} is missing; make it with: sha256sum * > ${list}`, { cause });
  });
  const expected = new Map(
    sums.split('\n').flatMap((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line.trimEnd()) ?? [];
      return hash === undefined || name === undefined ? [] : [[name, hash] as const];
    }),
  );
  for (const name of names) {
    const path = join(folder, name);
    if (!expected.has(name)) throw new Error(`${path} is not in ${list}`);
    if ((await fileHash(path)) !== expected.get(name)) throw new Error(`${path} is damaged`);
  }
}
