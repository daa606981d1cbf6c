import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ModelFile } from './catalogue.ts';

const chunkBytes = 1 << 20;

/** What became of a model file on a disk. Only a whole one may be loaded: engines take a damaged one without a word. */
export type Condition =
  | { state: 'whole' }
  | { state: 'missing' }
  | { state: 'wrong-size'; bytes: number }
  | { state: 'damaged'; sha256: string };

/** Whether a file lies there in its full length; says nothing about the content. */
export async function measureFile(path: string, file: ModelFile): Promise<Condition> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return { state: 'missing' };
  return found.size === file.bytes ? { state: 'whole' } : { state: 'wrong-size', bytes: found.size };
}

/** Reads the whole file to be sure of it, in about 0.2 s for 145 MB. Throws the signal's reason when stopped. */
export async function inspectFile(path: string, file: ModelFile, signal: AbortSignal): Promise<Condition> {
  const measured = await measureFile(path, file);
  if (measured.state !== 'whole') return measured;
  const sha256 = await hashOf(path, signal);
  return sha256 === file.sha256 ? { state: 'whole' } : { state: 'damaged', sha256 };
}

/** In the words an operator reads. */
export function describeCondition(condition: Condition, file: ModelFile): string {
  switch (condition.state) {
    case 'whole':
      return 'whole';
    case 'missing':
      return 'missing';
    case 'wrong-size':
      return `cut short or foreign: ${condition.bytes} bytes instead of ${file.bytes}`;
    case 'damaged':
      return `damaged: its sha256 is ${condition.sha256.slice(0, 12)}… instead of ${file.sha256.slice(0, 12)}…`;
  }
}

async function hashOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: chunkBytes }), hash, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
  return hash.digest('hex');
}
