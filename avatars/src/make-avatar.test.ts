import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mei } from './cast/mei.ts';
import { fingerprint } from './fingerprint.ts';
import { makeAvatar } from './make-avatar.ts';
import type { Workshop } from './make-avatar.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'avatars-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A workshop whose builds are instant and counted. */
function countingWorkshop(folder: string): Workshop & { built: string[] } {
  const built: string[] = [];
  return {
    folder,
    inputs: 'first',
    built,
    build: async ({ id }) => {
      built.push(id);
      return { vrm: Buffer.from(`figure ${built.length}`), thumbnail: Buffer.from('picture'), triangles: 1 };
    },
  };
}

test('[V9] an avatar is made once and again only when its inputs change', async () => {
  const workshop = countingWorkshop(await temporaryFolder());
  await makeAvatar(workshop, mei);
  expect(await makeAvatar(workshop, mei)).toBe('mei: up to date');
  expect(workshop.built).toHaveLength(1);
  await makeAvatar({ ...workshop, inputs: 'second' }, mei);
  expect(await readFile(join(workshop.folder, 'mei.vrm'), 'utf8')).toBe('figure 2');
});

test('[V9] an avatar whose file is missing is made again', async () => {
  const workshop = countingWorkshop(await temporaryFolder());
  await makeAvatar(workshop, mei);
  await rm(join(workshop.folder, 'mei.png'));
  await makeAvatar(workshop, mei);
  expect(workshop.built).toHaveLength(2);
});

test('[V9] a build that fails leaves no file behind', async () => {
  const folder = await temporaryFolder();
  const failing: Workshop = { folder, inputs: 'first', build: () => Promise.reject(new Error('no clay')) };
  await expect(makeAvatar(failing, mei)).rejects.toThrow('no clay');
  expect(await readdir(folder)).toEqual([]);
});

test('[V9] the fingerprint of the generator is the same twice', async () => {
  const packageFolder = join(import.meta.dirname, '..');
  expect(await fingerprint(packageFolder)).toBe(await fingerprint(packageFolder));
});
