import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { bend, pack, smallDescription } from './test/small-avatar.ts';

const run = promisify(execFile);

/** Runs the command as a package manager would: elsewhere, with word of where it was called. */
async function check(
  folder: string,
  names: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const words = [join(import.meta.dirname, 'command.ts'), ...names];
  const environment = { env: { INIT_CWD: folder }, cwd: import.meta.dirname };
  return run(process.execPath, words, environment).then(
    (output) => ({ code: 0, ...output }),
    (failure: { code: number; stdout: string; stderr: string }) => failure,
  );
}

async function folderOf(files: Record<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

test('[B14] the command ends with 0 when every file can be used and with 1 when one cannot', async () => {
  const sound = pack(smallDescription());
  const mute = pack(bend(smallDescription(), ['extensions', 'VRMC_vrm', 'expressions'], {}));
  const folder = await folderOf({ 'sound.vrm': sound, 'mute.vrm': mute });
  expect(await check(folder, ['sound.vrm'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('✓ sound.vrm'),
  });
  const { code, stdout } = await check(folder, ['mute.vrm', 'sound.vrm']);
  expect(code).toBe(1);
  expect(stdout).toContain('✗ mute.vrm');
  expect(stdout).toContain('✓ sound.vrm');
});

test('[B14] it ends with 2 when it was not understood or a file cannot be read', async () => {
  const folder = await folderOf({});
  expect(await check(folder, [])).toMatchObject({ code: 2, stderr: expect.stringContaining('usage') });
  expect(await check(folder, ['picture.png'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('neither'),
  });
  expect(await check(folder, ['nobody.vrm'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ENOENT'),
  });
});

test('[B14] on request it tells what the glTF validator finds, which refuses nothing', async () => {
  const folder = await folderOf({ 'unmeasured.vrm': pack(smallDescription()) });
  const { code, stdout } = await check(folder, ['--validate', 'unmeasured.vrm']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/glTF validator: [1-9]\d* errors/);
  expect(stdout).toContain('accessor.min and accessor.max');
});
