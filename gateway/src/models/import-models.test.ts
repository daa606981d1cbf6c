import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { chmod, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Arrival } from './bring-models.ts';
import { readFreeBytes } from './disk-room.ts';
import { importModels, type ImportWanted } from './import-models.ts';
import type { Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { FolderUnreadable } from './search-folder.ts';
import { lay, madeModel } from './test/made-model.ts';
import { temporaryFolder } from './test/temporary-folder.ts';

const heard = randomBytes(4_000_000);
const spoken = randomBytes(300_000);
const rotten = Buffer.from(heard).fill(0, 150_000, 150_001);
const ears = madeModel('ears', { 'model.bin': heard });
const voice = madeModel('voice', { 'voice.onnx': spoken });
const { signal } = new AbortController();

async function wish(models = [ears, voice]): Promise<ImportWanted> {
  const [from, cache] = [await temporaryFolder(), join(await temporaryFolder(), 'models')];
  return { models, from, cache, freeBytes: readFreeBytes, report: () => {} };
}

function refusalsOf(arrivals: readonly Arrival[]): Refusal[] {
  return arrivals.flatMap((arrival) => (arrival.came ? [] : arrival.refusals));
}

async function expectWhole(cache: string): Promise<void> {
  expect(heard.equals(await readFile(join(cache, 'ears', 'model.bin')))).toBe(true);
  expect(await readdir(join(cache, 'ears'))).toEqual(['model.bin']);
}

test('[M19] files are found anywhere below the folder, under their names or any other', async () => {
  const wanted = await wish();
  await lay(wanted.from, 'backup/2026/ears.dat', heard);
  await lay(wanted.from, 'voice.onnx', spoken);
  expect(await importModels(wanted, signal)).toEqual([
    { came: true, model: ears, folder: join(wanted.cache, 'ears') },
    { came: true, model: voice, folder: join(wanted.cache, 'voice') },
  ]);
  await expectWhole(wanted.cache);
});

test('[M19] what is whole already is left alone, and what is spoilt is replaced', async () => {
  const wanted = await wish();
  await lay(wanted.cache, 'ears/model.bin', rotten);
  await lay(wanted.cache, 'voice/voice.onnx', spoken);
  await lay(wanted.from, 'model.bin', heard);
  const before = await stat(join(wanted.cache, 'voice', 'voice.onnx'));
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([]);
  expect((await stat(join(wanted.cache, 'voice', 'voice.onnx'))).mtimeMs).toBe(before.mtimeMs);
  await expectWhole(wanted.cache);
});

test('[M18] a damaged file and a missing one are told with their places, and the rest comes', async () => {
  const eyes = madeModel('eyes', { 'eyes.bin': randomBytes(500) });
  const wanted = await wish([ears, voice, eyes]);
  await lay(wanted.from, 'ears/model.bin', rotten);
  await lay(wanted.from, 'voice/voice.onnx', spoken);
  const arrivals = await importModels(wanted, signal);
  expect(arrivals.map(({ came }) => came)).toEqual([false, true, false]);
  expect(refusalsOf(arrivals)).toEqual([
    { source: join(wanted.from, 'ears', 'model.bin'), reason: expect.stringMatching(/damaged: its sha256/) },
    { source: wanted.from, reason: 'has no eyes.bin, by this name or any other' },
  ]);
  expect(await readdir(join(wanted.cache, 'ears'))).toEqual([]);
});

test('[M19] of a damaged copy and a whole one with another name the whole one is taken', async () => {
  const wanted = await wish([ears]);
  await lay(wanted.from, 'ears/model.bin', rotten);
  await lay(wanted.from, 'model (2).bin', heard);
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([]);
  await expectWhole(wanted.cache);
});

test('[M18] a file that was cut short is told by its size', async () => {
  const wanted = await wish([ears]);
  await lay(wanted.from, 'model.bin', heard.subarray(0, 1000));
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([
    {
      source: join(wanted.from, 'model.bin'),
      reason: 'cut short or foreign: 1000 bytes instead of 4000000',
    },
  ]);
  expect(existsSync(wanted.cache)).toBe(false);
});

test('[M19] a folder that cannot be written to is enough, and nothing in it is touched', async () => {
  const wanted = await wish();
  await lay(wanted.from, 'ears/model.bin', heard);
  await lay(wanted.from, 'voice/voice.onnx', spoken);
  await chmod(join(wanted.from, 'ears', 'model.bin'), 0o444);
  for (const folder of ['ears', 'voice', '.']) await chmod(join(wanted.from, folder), 0o555);
  const traces = () => Promise.all(['.', 'ears', 'voice'].map((name) => stat(join(wanted.from, name))));
  const before = await traces();
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([]);
  expect((await traces()).map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
  for (const folder of ['.', 'ears', 'voice']) await chmod(join(wanted.from, folder), 0o755);
});

test('[M11] nothing is copied onto a disk without the room of all that is to come', async () => {
  const wanted = await wish();
  await lay(wanted.from, 'model.bin', heard);
  await lay(wanted.from, 'voice.onnx', spoken);
  const full = { ...wanted, freeBytes: () => Promise.resolve(heard.length + spoken.length - 1) };
  expect(refusalsOf(await importModels(full, signal))).toEqual([
    { source: wanted.cache, reason: '4 MB are free on its disk, and 5 MB are needed' },
    { source: wanted.cache, reason: '4 MB are free on its disk, and 5 MB are needed' },
  ]);
  expect(await readdir(wanted.cache)).toEqual([]);
  const enough = { ...wanted, freeBytes: () => Promise.resolve(heard.length + spoken.length) };
  expect(refusalsOf(await importModels(enough, signal))).toEqual([]);
});

test('[M18] an import that is stopped at any byte goes on from there, and needs the room of the rest only', async () => {
  const wanted = await wish([ears]);
  await lay(wanted.from, 'model.bin', heard);
  const stop = new AbortController();
  const reason = new Error('enough');
  const stopAt = randomInt(heard.length - 1_000_000);
  const report = ({ receivedBytes }: Progress): void => {
    if (receivedBytes > stopAt) stop.abort(reason);
  };
  await expect(importModels({ ...wanted, report }, stop.signal)).rejects.toBe(reason);
  expect(existsSync(join(wanted.cache, 'ears', 'model.bin'))).toBe(false);
  const { size } = await stat(join(wanted.cache, 'ears', 'model.bin.part'));
  expect(size, `stopped after ${stopAt} bytes`).toBeGreaterThan(stopAt);
  const told: Progress[] = [];
  const freeBytes = () => Promise.resolve(heard.length - size);
  await importModels({ ...wanted, freeBytes, report: (progress) => told.push(progress) }, signal);
  expect(told[0]?.receivedBytes).toBeGreaterThan(size);
  await expectWhole(wanted.cache);
});

test('[M18] a stick that is pulled out loses nothing that came, and the next import goes on', async () => {
  const wanted = await wish();
  await lay(wanted.from, 'model.bin', heard);
  await lay(wanted.from, 'voice.onnx', spoken);
  const report = (): void => rmSync(wanted.from, { recursive: true, force: true });
  const arrivals = await importModels({ ...wanted, report }, signal);
  expect(refusalsOf(arrivals)).toEqual([{ source: join(wanted.from, 'voice.onnx'), reason: 'is not there' }]);
  await expectWhole(wanted.cache);
  await lay(wanted.from, 'voice.onnx', spoken);
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([]);
});

test('[M18] a folder that is not there is named', async () => {
  const wanted = { ...(await wish()), from: '/nowhere/at/all' };
  await expect(importModels(wanted, signal)).rejects.toThrow(FolderUnreadable);
  await expect(importModels(wanted, signal)).rejects.toThrow(
    /the folder \/nowhere\/at\/all cannot be read: ENOENT/,
  );
});

test('[M19] a link to a file is followed, a folder that links to itself is not', async () => {
  const wanted = await wish([ears]);
  const elsewhere = await temporaryFolder();
  await lay(elsewhere, 'model.bin', heard);
  await symlink(join(elsewhere, 'model.bin'), join(wanted.from, 'model.bin'));
  await symlink(wanted.from, join(wanted.from, 'again'));
  expect(refusalsOf(await importModels(wanted, signal))).toEqual([]);
  await expectWhole(wanted.cache);
});

test('an import that is not wanted any more throws the reason', async () => {
  const reason = new Error('not wanted');
  await expect(importModels(await wish(), AbortSignal.abort(reason))).rejects.toBe(reason);
});
