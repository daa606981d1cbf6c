import { randomBytes } from 'node:crypto';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { fileSource } from './file-source.ts';
import { sourceContract } from './source.contract.ts';
import type { Delivery } from './source.ts';

const content = randomBytes(5 << 20);

sourceContract('a file elsewhere', async (offered) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'any-name'), offered);
  return { holding: fileSource(join(folder, 'any-name')), lacking: fileSource(join(folder, 'nothing')) };
});

async function order(report: Delivery['report'] = () => {}): Promise<Delivery> {
  const into = join(await temporaryFolder(), 'model.bin.part');
  return { file: { name: 'model.bin', bytes: content.length }, into, report };
}

test('[M18] a copy goes on from where an earlier one ended', async () => {
  const path = join(await temporaryFolder(), 'model.bin');
  await writeFile(path, content);
  const reports: number[] = [];
  const delivery = await order((bytes) => void reports.push(bytes));
  await writeFile(delivery.into, content.subarray(0, 4 << 20));
  await fileSource(path).fetch(delivery, new AbortController().signal);
  expect(reports).toEqual([5 << 20]);
  expect(content.equals(await readFile(delivery.into))).toBe(true);
});

test('[M18] a medium that is cut while it is read is named, and what came is kept', async () => {
  const path = join(await temporaryFolder(), 'model.bin');
  await writeFile(path, content);
  const delivery = await order(() => truncateSync(path, 2 << 20));
  await expect(fileSource(path).fetch(delivery, new AbortController().signal)).rejects.toThrow(
    /ended after \d+ of 5242880 bytes/,
  );
  const kept = await readFile(delivery.into);
  expect(kept.length).toBeGreaterThan(0);
  expect(content.subarray(0, kept.length).equals(kept)).toBe(true);
});

test('[M18] a folder in the place of a file, and a file of another size, are refused untouched', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'model.bin');
  await writeFile(path, content);
  await truncate(path, 10);
  const { signal } = new AbortController();
  await expect(fileSource(path).fetch(await order(), signal)).rejects.toThrow(
    'has 10 bytes instead of 5242880',
  );
  await expect(fileSource(folder).fetch(await order(), signal)).rejects.toThrow('is not there');
});
