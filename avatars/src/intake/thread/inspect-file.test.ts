import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspectFile, type AvatarFile } from './inspect-file.ts';
import { bend, pack, smallDescription } from '../test/small-avatar.ts';

const { signal } = new AbortController();

async function written(bytes: Uint8Array): Promise<AvatarFile> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'small.vrm');
  await writeFile(path, bytes);
  return { path, kind: 'avatar' };
}

/** As many values as a description may hold, in as little text. */
function crowded(): Uint8Array {
  return pack(
    bend(
      smallDescription(),
      ['extras'],
      Array.from({ length: 200_000 }, () => ({})),
    ),
  );
}

test('[B13] a file is looked at in a thread of its own', async () => {
  const file = await written(pack(smallDescription()));
  await expect(inspectFile(file, signal)).resolves.toMatchObject({ outcome: 'accepted', title: 'Small' });
});

test('[B13] a file that takes too much time is refused', async () => {
  const file = await written(crowded());
  const report = await inspectFile({ ...file, limits: { longestMs: 20, heapMegabytes: 192 } }, signal);
  expect(report).toEqual({ outcome: 'refused', obstacles: [{ code: 'too-costly' }] });
});

test('[B13] a file that takes too much memory is refused, and the program lives on', async () => {
  const file = await written(crowded());
  const report = await inspectFile({ ...file, limits: { longestMs: 15_000, heapMegabytes: 24 } }, signal);
  expect(report).toEqual({ outcome: 'refused', obstacles: [{ code: 'too-costly' }] });
});

test('[B13] a file of gigabytes is refused without being read', async () => {
  const file = await written(new Uint8Array());
  await truncate(file.path, 3_000_000_000);
  await expect(inspectFile(file, signal)).resolves.toMatchObject({
    obstacles: [{ code: 'too-large', megabytes: 3000 }],
  });
});

test('[B13] a stopped look settles at once with the reason, and one asked for after stopping throws it', async () => {
  const file = await written(pack(smallDescription()));
  const owner = new AbortController();
  const looking = inspectFile(file, owner.signal);
  const reason = new Error('no longer wanted');
  owner.abort(reason);
  await expect(looking).rejects.toBe(reason);
  await expect(inspectFile(file, owner.signal)).rejects.toBe(reason);
});

test('[B13] what is not there or no file is a fault, not a finding', async () => {
  await expect(inspectFile({ path: join(tmpdir(), 'nobody.vrm'), kind: 'avatar' }, signal)).rejects.toThrow(
    'ENOENT',
  );
  await expect(inspectFile({ path: tmpdir(), kind: 'avatar' }, signal)).rejects.toThrow('is not a file');
});
