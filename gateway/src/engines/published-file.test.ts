import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPublishedFile } from './published-file.ts';

const bytes = 'weights';
const file = {
  name: 'model.bin',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};

async function folderWith(content?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-weights-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (content !== undefined) await writeFile(join(folder, file.name), content);
  return folder;
}

test('[E13] weights that are missing, short or damaged are named', async () => {
  await expect(checkPublishedFile(await folderWith(), file)).rejects.toThrow('model.bin is missing');
  await expect(checkPublishedFile(await folderWith('half'), file)).rejects.toThrow('has 4 bytes, not 7');
  await expect(checkPublishedFile(await folderWith('weighty'), file)).rejects.toThrow('model.bin is damaged');
});

test('[E13] a link leads to the real folder of whole weights', async () => {
  const real = await folderWith(bytes);
  const linked = await folderWith();
  await symlink(join(real, file.name), join(linked, file.name));
  expect(await checkPublishedFile(linked, file)).toBe(await checkPublishedFile(real, file));
});
