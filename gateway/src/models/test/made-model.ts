import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model } from '../catalogue.ts';

/** A model of these contents by file name, published at these addresses, if any. */
export function madeModel(name: string, contents: Record<string, Uint8Array>, urls: string[] = []): Model {
  const sources = urls.map((url) => ({ type: 'https' as const, url }));
  const files = Object.entries(contents).map(([file, bytes]) => ({
    name: file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sources,
  }));
  return { name, model: 'a test', languages: ['zh'], licence: 'MIT', files };
}

/** Lays a file somewhere below a folder. */
export async function lay(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), bytes);
}
