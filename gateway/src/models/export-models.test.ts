import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Model } from './catalogue.ts';
import { readFreeBytes } from './disk-room.ts';
import { checksumList, exportModels, type ExportWanted } from './export-models.ts';
import { importModels } from './import-models.ts';
import { lay, madeModel } from './test/made-model.ts';
import { temporaryFolder } from './test/temporary-folder.ts';

const heard = randomBytes(400_000);
const spoken = randomBytes(300_000);
const ears = madeModel('ears', { 'model.bin': heard, 'tokens.txt': spoken.subarray(0, 100) });
const voice = madeModel('voice', { 'voice.onnx': spoken });
const { signal } = new AbortController();

/** A machine that holds both models, one of them in the operator's folder. */
async function machine(): Promise<Omit<ExportWanted, 'models'>> {
  const [cache, folder] = [await temporaryFolder(), await temporaryFolder()];
  await lay(cache, 'ears/model.bin', heard);
  await lay(cache, 'ears/tokens.txt', spoken.subarray(0, 100));
  await lay(folder, 'voice.onnx', spoken);
  const to = join(await temporaryFolder(), 'stick');
  return { folders: { cache, folder }, to, freeBytes: readFreeBytes, report: () => {} };
}

/** As `sha256sum --check` does: two spaces stand between the sum and the path. */
async function spoiltPaths(stick: string): Promise<string[]> {
  const list = await readFile(join(stick, checksumList), 'utf8');
  const spoilt: string[] = [];
  for (const line of list.trimEnd().split('\n')) {
    const [, sum, path = ''] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const found = createHash('sha256').update(await readFile(join(stick, path)));
    if (found.digest('hex') !== sum) spoilt.push(path);
  }
  return spoilt;
}

test('[M20] what was exported passes its own list of checksums, is mended by another export, and another machine imports it', async () => {
  const here = await machine();
  const models = [ears, voice];
  expect((await exportModels({ ...here, models }, signal)).map(({ came }) => came)).toEqual([true, true]);
  expect((await readdir(here.to)).toSorted()).toEqual([checksumList, 'ears', 'voice']);
  expect(await spoiltPaths(here.to)).toEqual([]);
  await lay(here.to, 'ears/tokens.txt', Buffer.from('spoilt'));
  expect(await spoiltPaths(here.to)).toEqual(['ears/tokens.txt']);
  await exportModels({ ...here, models }, signal);
  expect(await spoiltPaths(here.to)).toEqual([]);
  const cache = await temporaryFolder();
  const arrivals = await importModels({ ...here, models, from: here.to, cache }, signal);
  expect(arrivals.map(({ came }) => came)).toEqual([true, true]);
});

test('[M20] the list keeps what an earlier export laid there, and what lies there whole is not written again', async () => {
  const here = await machine();
  await exportModels({ ...here, models: [ears] }, signal);
  const before = await stat(join(here.to, 'ears', 'model.bin'));
  await exportModels({ ...here, models: [ears, voice] }, signal);
  await exportModels({ ...here, models: [voice] }, signal);
  expect((await stat(join(here.to, 'ears', 'model.bin'))).mtimeMs).toBe(before.mtimeMs);
  const list = await readFile(join(here.to, checksumList), 'utf8');
  expect(
    list
      .trim()
      .split('\n')
      .map((line) => line.slice(66)),
  ).toEqual(['ears/model.bin', 'ears/tokens.txt', 'voice/voice.onnx']);
});

test('[M20] a model that is not whole here is not exported, and stands in no list', async () => {
  const here = await machine();
  await lay(here.folders.cache, 'ears/model.bin', heard.subarray(1));
  const [arrival] = await exportModels({ ...here, models: [ears] }, signal);
  expect(arrival).toMatchObject({
    came: false,
    refusals: [
      { source: join(here.folders.cache, 'ears', 'model.bin'), reason: expect.stringMatching(/^cut short/) },
      { source: 'model.bin', reason: 'is not whole on this machine: pull or import it first' },
    ],
  });
  expect(existsSync(here.to)).toBe(false);
});

test.each<[string, Model[]]>([
  ['one', [voice]],
  ['several', [ears, voice]],
])('[M11] a stick without the room of %s gets nothing', async (_, models) => {
  const here = { ...(await machine()), freeBytes: () => Promise.resolve(299_999) };
  const arrivals = await exportModels({ ...here, models }, signal);
  expect(arrivals.map(({ came }) => came)).toEqual(models.map(() => false));
  expect(await readdir(here.to)).toEqual([]);
});
