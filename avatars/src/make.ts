import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cast } from './cast/cast.ts';
import { fingerprint } from './fingerprint.ts';
import { makeAvatar } from './make-avatar.ts';
import type { Workshop } from './make-avatar.ts';

const packageFolder = dirname(import.meta.dirname);
const workshop: Workshop = {
  folder: join(packageFolder, 'made'),
  inputs: await fingerprint(packageFolder),
  build: async (person) => (await import('./build-avatar.ts')).buildAvatar(person),
};

await mkdir(workshop.folder, { recursive: true });
for (const person of cast) process.stdout.write(`avatar ${await makeAvatar(workshop, person)}\n`);
