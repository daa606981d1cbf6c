import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from 'onnxruntime-node';
import { z } from 'zod';
import { fileHash } from '../../engines/file-hash.ts';
import { weightsFile } from './weights.ts';
import type { WhisperSettings } from './whisper-ask.ts';

export const graphNames = ['decoder', 'encoder'] as const;

/** A cache folder with models that are folded, or would be: each graph with its weights cast, transposed and quantised. */
export interface FoldedModels {
  folder: string;
}

const manifestFile = 'files.json';
const manifestSchema = z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() }));

/** Where the models folded for these graphs, weights, runtime and processor lie: another of any of them is another folder. */
export async function foldedModels({ graphs, cache }: WhisperSettings): Promise<FoldedModels> {
  const hash = createHash('sha256');
  for (const name of graphNames) hash.update(await readFile(join(graphs, `${name}.onnx`)));
  hash.update(`${weightsFile.sha256} ${env.versions.node} ${process.arch}`);
  return { folder: join(resolve(cache), `whisper-${hash.digest('hex').slice(0, 16)}`) };
}

/** Whether the folded models are there with every byte as they were written; a killed machine may leave less. */
export async function areWhole({ folder }: FoldedModels): Promise<boolean> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
    for (const [name, written] of Object.entries(manifest)) {
      const path = join(folder, name);
      if ((await stat(path)).size !== written.bytes || (await fileHash(path)) !== written.sha256)
        return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Writes down what the folder holds; done last, so that a folder with a manifest is complete. */
export async function writeManifest(folder: string, names: readonly string[]): Promise<void> {
  const manifest: z.infer<typeof manifestSchema> = {};
  for (const name of names) {
    const path = join(folder, name);
    manifest[name] = { bytes: (await stat(path)).size, sha256: await fileHash(path) };
  }
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
}
