import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkWeights, weightsFile } from './weights.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-weights-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('[R14] weights that are missing are named', async () => {
  await expect(checkWeights(await temporaryFolder())).rejects.toThrow('model.bin is missing');
});

test('[R14] weights that are short are refused', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, weightsFile.name), 'half');
  await expect(checkWeights(folder)).rejects.toThrow('has 4 bytes, not 145217532');
});

test('[R14] weights of the right size with other bytes are refused', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, weightsFile.name), '');
  await truncate(join(folder, weightsFile.name), weightsFile.bytes);
  await expect(checkWeights(folder)).rejects.toThrow('model.bin is damaged');
});
