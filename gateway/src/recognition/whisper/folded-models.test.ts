import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { areWhole, foldedModels, writeManifest } from './folded-models.ts';

async function foldedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-folded-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'decoder.bin'), 'weights');
  await writeManifest(folder, ['decoder.bin']);
  return folder;
}

test('[R15] what was written is whole', async () => {
  expect(await areWhole({ folder: await foldedFolder() })).toBe(true);
});

test.for(['weight5', 'weigh', 'weights and more'])(
  '[R15] a file changed to %s is not whole',
  async (bytes) => {
    const folder = await foldedFolder();
    await writeFile(join(folder, 'decoder.bin'), bytes);
    expect(await areWhole({ folder })).toBe(false);
  },
);

test('[R15] a folder without its list, or without a listed file, is not whole', async () => {
  const folder = await foldedFolder();
  await rm(join(folder, 'decoder.bin'));
  expect(await areWhole({ folder })).toBe(false);
  expect(await areWhole({ folder: join(folder, 'never-made') })).toBe(false);
});

test('[R15] folded models of other graphs lie elsewhere', async () => {
  const graphs = await mkdtemp(join(tmpdir(), 'lobby-graphs-'));
  onTestFinished(() => rm(graphs, { recursive: true }));
  const settings = { graphs, weights: '', cache: '/cache', threads: 1 };
  await writeFile(join(graphs, 'encoder.onnx'), 'encoder');
  await writeFile(join(graphs, 'decoder.onnx'), 'decoder');
  const before = await foldedModels(settings);
  expect(await foldedModels(settings)).toEqual(before);
  await writeFile(join(graphs, 'decoder.onnx'), 'another');
  expect(await foldedModels(settings)).not.toEqual(before);
});
