import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeProgram } from './test/packages.ts';
import { temporaryFolder } from './test/temporary-folder.ts';

const program = join(import.meta.dirname, 'command.ts');

function run(cache: string, ...words: string[]): { code: number | null; said: string } {
  const environment = { HOME: cache, LOBBY_CACHE: cache };
  const ended = spawnSync(process.execPath, [program, ...words], { env: environment, encoding: 'utf8' });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

test('[M14] list tells what is here and what is not', async () => {
  const { code, said } = run(await temporaryFolder(), 'list');
  expect(said).toMatch(/ears +model\.bin +145\.2 MB +MIT +zh en +missing/);
  expect(code).toBe(0);
});

test('[M14] verify names what is spoilt and the command that mends it', async () => {
  const cache = await temporaryFolder();
  await mkdir(join(cache, 'models', 'ears'), { recursive: true });
  await writeFile(join(cache, 'models', 'ears', 'model.bin'), 'short');
  const { code, said } = run(cache, 'verify');
  expect(said).toMatch(/cut short or foreign: 5 bytes instead of/);
  expect(said).toMatch(/npm run models -- pull ears voice/);
  expect(code).toBe(1);
});

test.each([[[]], [['pull', 'eyes']], [['list', 'ears']]])('[M14] %j is not understood', async (words) => {
  const { code, said } = run(await temporaryFolder(), ...words);
  expect(said).toMatch(/^usage: npm run models|^there is no model or set named eyes/);
  expect(code).toBe(2);
});

test('[M14] a pull that is stopped ends with 130', async () => {
  const folder = await temporaryFolder();
  const marker = join(folder, 'started');
  const hangs = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); setInterval(() => {}, 1000);`;
  await writeProgram(folder, 'pip', `if (!words.includes('--version')) { ${hangs} }`);
  const environment = { PATH: folder, HOME: folder, LOBBY_CACHE: folder };
  const pulling = spawn(process.execPath, [program, 'pull', 'ears'], { env: environment, stdio: 'ignore' });
  await expect.poll(() => existsSync(marker), { timeout: 10_000 }).toBe(true);
  pulling.kill('SIGINT');
  expect(await once(pulling, 'exit')).toEqual([130, null]);
});
