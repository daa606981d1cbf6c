import { appendFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOf, VectorFile } from './vector-file.ts';

async function place() {
  return { path: join(await mkdtemp(join(tmpdir(), 'lobby-vectors-')), 'model.vectors'), dimensions: 3 };
}

const first = Float32Array.of(1, 2, 3);
const second = Float32Array.of(4, 5, 6);

test('[U12] vectors are found again under the names of their texts, which are not in the file', async () => {
  const where = await place();
  await using file = await VectorFile.open(where);
  await file.append(new Map([[nameOf('我要挂失'), first]]));
  await file.append(new Map([[nameOf('取号'), second]]));
  expect(await file.read(new Set([nameOf('取号'), nameOf('别的')]))).toEqual(
    new Map([[nameOf('取号'), second]]),
  );
  expect((await readFile(where.path)).includes('我要挂失')).toBe(false);
});

test('[U12] a file that was cut short is read as far as it is whole, and written on from there', async () => {
  const where = await place();
  await using file = await VectorFile.open(where);
  await file.append(new Map([[nameOf('甲'), first]]));
  await appendFile(where.path, 'half a record');
  await using again = await VectorFile.open(where);
  await again.append(new Map([[nameOf('乙'), second]]));
  expect(await again.read(new Set([nameOf('甲'), nameOf('乙')]))).toEqual(
    new Map([
      [nameOf('甲'), first],
      [nameOf('乙'), second],
    ]),
  );
});
