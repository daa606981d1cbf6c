import { mkdtemp, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlain, writePlain } from './plain-file.ts';

const data = {
  language: 'zh',
  empty: new Float32Array(),
  table: { odd: Uint16Array.of(1, 2, 3), signs: Int32Array.of(-1, 2 ** 31 - 1) },
  values: Float32Array.of(0.5, -2),
  bytes: Int8Array.of(-128, 127, 3),
  words: ['卡', '取号'],
};

async function written(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'lobby-plain-')), 'some.model');
  await writePlain(path, data);
  return path;
}

test('[U22] what was kept is read as it was written', async () => {
  expect(await readPlain(await written())).toEqual(data);
});

test('[U22] a file that is missing or was cut short is not read', async () => {
  const path = await written();
  for (const bytes of [200, 8]) {
    await truncate(path, bytes);
    expect(await readPlain(path)).toBeUndefined();
  }
  expect(await readPlain(`${path}.not-there`)).toBeUndefined();
});
