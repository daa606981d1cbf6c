import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Person } from './cast/person.ts';
import { cast } from './cast/cast.ts';
import { catalogue } from './catalogue.ts';
import { fingerprint } from './fingerprint.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const madeFolder = join(packageFolder, 'made');

/** Whole or not at all: who reads the folder meanwhile never sees half a file. */
async function put(name: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(madeFolder, `${name}.${process.pid}.part`);
  await writeFile(unfinished, content);
  await rename(unfinished, join(madeFolder, name));
}

/** The inputs a made avatar was made from; nothing when one of its files is missing. */
async function stamp(id: string): Promise<string | undefined> {
  try {
    await Promise.all([`${id}.vrm`, `${id}.png`].map((name) => readFile(join(madeFolder, name))));
    return await readFile(join(madeFolder, `${id}.stamp`), 'utf8');
  } catch {
    return undefined;
  }
}

async function make(person: Person, inputs: string): Promise<string> {
  if ((await stamp(person.id)) === inputs) return `${person.id}: up to date`;
  const startedMs = performance.now();
  // Loaded only when there is something to do, so that an up-to-date start costs next to nothing.
  const { buildAvatar } = await import('./build-avatar.ts');
  const { vrm, thumbnail, triangles } = buildAvatar(person);
  await put(`${person.id}.vrm`, vrm);
  await put(`${person.id}.png`, thumbnail);
  await put(`${person.id}.stamp`, inputs);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  return `${person.id}: ${(vrm.length / 1e6).toFixed(1)} MB, ${triangles} triangles, made in ${seconds} s`;
}

await mkdir(madeFolder, { recursive: true });
const inputs = await fingerprint(packageFolder);
for (const { id } of catalogue) {
  const person = cast.find((member) => member.id === id);
  if (person === undefined) throw new RangeError(`the catalogue names ${id}, whom nobody has modelled`);
  process.stdout.write(`avatar ${await make(person, inputs)}\n`);
}
