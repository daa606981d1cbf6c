import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from './cast/person.ts';

export interface Workshop {
  /** Where made files are kept. */
  readonly folder: string;
  /** The fingerprint of everything that decides how avatars come out. */
  readonly inputs: string;
  /** Builds from nothing; loaded late, because loading the generator takes longer than finding nothing to do. */
  readonly build: (person: Person) => Promise<Made>;
}

interface Made {
  readonly vrm: Uint8Array;
  readonly thumbnail: Uint8Array;
  readonly triangles: number;
}

/** Whole or not at all: who reads the folder meanwhile never sees half a file. */
async function put(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(folder, `${name}.${process.pid}.part`);
  await writeFile(unfinished, content);
  await rename(unfinished, join(folder, name));
}

/** What a made avatar was made from; nothing when one of its files is missing. */
async function stampOf(folder: string, id: string): Promise<string | undefined> {
  try {
    await Promise.all([`${id}.vrm`, `${id}.png`].map((name) => readFile(join(folder, name))));
    return await readFile(join(folder, `${id}.stamp`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Builds an avatar unless it was made from the same inputs already. Answers a line to print. */
export async function makeAvatar({ folder, inputs, build }: Workshop, person: Person): Promise<string> {
  const { id } = person;
  if ((await stampOf(folder, id)) === inputs) return `${id}: up to date`;
  const startedMs = performance.now();
  const { vrm, thumbnail, triangles } = await build(person);
  await put(folder, `${id}.vrm`, vrm);
  await put(folder, `${id}.png`, thumbnail);
  await put(folder, `${id}.stamp`, inputs);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  return `${id}: ${(vrm.length / 1e6).toFixed(1)} MB, ${triangles} triangles, made in ${seconds} s`;
}
