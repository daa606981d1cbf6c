import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const program = join(import.meta.dirname, '..', 'lobby.js');

/** In an empty folder, on a machine where neither npm nor any other program can be started. */
function lobby(...words: string[]): { code: number | null; said: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const environment = { PATH: '', HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr, folder };
}

test('[M22] lobby models needs nothing but what is installed, and an empty home', () => {
  const { code, said } = lobby('models', 'list');
  expect(said).toMatch(/^SET +MODELS/);
  expect(code).toBe(0);
});

test('[M22] a folder is meant from where the person is', () => {
  const { code, said, folder } = lobby('models', 'import', 'stick');
  expect(said).toContain(`the folder ${join(folder, 'stick')} cannot be read`);
  expect(code).toBe(1);
});

test('[Q72] lobby rehearse looks where the person is', () => {
  const { code, said, folder } = lobby('rehearse', 'hall');
  expect(said).toContain(`there is no venue at ${join(folder, 'hall')}`);
  expect(code).toBe(1);
});

test.each([[[]], [['toString']]])('[M22] %j is not understood', (words) => {
  expect(lobby(...words)).toMatchObject({ code: 2, said: 'usage: lobby models | rehearse | ask ...\n' });
});
