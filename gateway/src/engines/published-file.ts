import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileHash } from './file-hash.ts';

/** A file of weights as its publisher gave it out. Our graphs refer to byte ranges of this very file. */
export interface PublishedFile {
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * The real folder of a file whose every byte is as published. onnxruntime would load damaged weights and give nonsense, and
 * it refuses links that leave the folder, hence the real path. Throws an Error that names the file and its fault.
 */
export async function checkPublishedFile(folder: string, file: PublishedFile): Promise<string> {
  const path = join(folder, file.name);
  const real = await realpath(path).catch((cause: unknown) => {
    throw new Error(`${path} is missing`, { cause });
  });
  const { size } = await stat(real);
  if (size !== file.bytes) throw new Error(`${path} has ${size} bytes, not ${file.bytes}`);
  if ((await fileHash(real)) !== file.sha256) throw new Error(`${path} is damaged`);
  if (basename(real) !== file.name) throw new Error(`${real} must be named ${file.name}`);
  return dirname(real);
}
