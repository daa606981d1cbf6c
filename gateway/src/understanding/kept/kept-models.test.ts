import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearAway, modelPath } from './kept-models.ts';

test('[U22] the models that were in use longest ago are let go of, and nothing else in the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-models-'));
  for (const [place, key] of ['old', 'middle', 'new'].entries()) {
    await writeFile(modelPath(folder, key), new Uint8Array(100));
    await utimes(modelPath(folder, key), 1000 + place, 1000 + place);
  }
  await writeFile(join(folder, 'a.vectors'), new Uint8Array(1000));
  await clearAway(folder, 250);
  expect((await readdir(folder)).toSorted()).toEqual(['a.vectors', 'middle.model', 'new.model']);
});
