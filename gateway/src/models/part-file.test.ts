import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { claimPart, releasePart, sizeOfPart, sweepParts } from './part-file.ts';
import { temporaryFolder } from './test/temporary-folder.ts';

const longAgo = new Date(Date.now() - 7 * 3_600_000);

async function target(): Promise<string> {
  return join(await temporaryFolder(), 'model.bin');
}

test('[M5] of two that want one beginning, one gets it and the other starts afresh', async () => {
  const model = await target();
  await writeFile(`${model}.part`, 'beginning');
  const [one, other] = await Promise.all([claimPart(model), claimPart(model)]);
  expect(one).not.toBe(other);
  expect(new Set([await sizeOfPart(one), await sizeOfPart(other)])).toEqual(new Set([0, 9]));
});

test('[M6] a released part is the next beginning', async () => {
  const model = await target();
  const part = await claimPart(model);
  await writeFile(part, 'beginning');
  await releasePart(part, model);
  expect(await readFile(await claimPart(model), 'utf8')).toBe('beginning');
});

test('[M6] a part whose process died long ago is taken over, one at work is not', async () => {
  const model = await target();
  await writeFile(`${model}.somebody.part`, 'at work');
  expect(await sizeOfPart(await claimPart(model))).toBe(0);
  await utimes(`${model}.somebody.part`, longAgo, longAgo);
  expect(await readFile(await claimPart(model), 'utf8')).toBe('at work');
});

test('what dead processes left beside a whole file is cleared away', async () => {
  const model = await target();
  for (const ending of ['', '.part', '.dead.part', '.alive.part']) await writeFile(`${model}${ending}`, '');
  await utimes(`${model}.dead.part`, longAgo, longAgo);
  await sweepParts(model);
  const left = ['', '.part', '.dead.part', '.alive.part'].filter((ending) => existsSync(`${model}${ending}`));
  expect(left).toEqual(['', '.alive.part']);
});

test('[M21] a part whose process was killed is taken over at once', async () => {
  const model = await target();
  const module = JSON.stringify(join(import.meta.dirname, 'part-file.ts'));
  const script = `
    const { claimPart } = await import(${module});
    require('node:fs').writeFileSync(await claimPart(process.argv[1]), 'beginning');
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['-e', `(async () => {${script}})()`, model]);
  expect(await readdir(dirname(model))).toHaveLength(1);
  expect(await readFile(await claimPart(model), 'utf8')).toBe('beginning');
});

test('[M21] a part whose process still runs is left to it', async () => {
  const model = await target();
  const part = await claimPart(model);
  await writeFile(part, 'at work');
  expect(await sizeOfPart(await claimPart(model))).toBe(0);
  expect(await readdir(dirname(model))).toEqual([basename(part)]);
});
