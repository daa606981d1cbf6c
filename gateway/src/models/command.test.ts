import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lay, madeModel } from './test/made-model.ts';
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

const big = randomBytes(64 << 20);

/** An empty home, a stick with one large model, and a venue's catalogue that knows it. */
async function airGapped(): Promise<{ environment: Record<string, string>; stick: string; target: string }> {
  const [home, stick] = [await temporaryFolder(), await temporaryFolder()];
  const model = madeModel('hears-more', { 'model.onnx': big });
  const catalogue = join(stick, 'catalogue.json');
  await writeFile(catalogue, JSON.stringify({ models: [model], sets: [] }));
  await lay(stick, 'anything.bin', big);
  const environment = { HOME: home, LOBBY_MODEL_CATALOGUE: catalogue };
  return { environment, stick, target: join(home, '.cache', 'lobby', 'models', 'hears-more', 'model.onnx') };
}

/** Resolves when the copy has come so far, or the command has ended before. */
async function copied(importing: ChildProcess, target: string, bytes: number): Promise<void> {
  const folder = join(target, '..');
  while (importing.exitCode === null) {
    const names = await readdir(folder).catch(() => []);
    const sizes = names.map((name) => stat(join(folder, name)).catch(() => ({ size: 0 })));
    if ((await Promise.all(sizes)).some(({ size }) => size >= bytes)) return;
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '[M18, M19, M21] an import into an empty home that %s ended at any byte leaves nothing half, and goes on',
  async (signal) => {
    const { environment, stick, target } = await airGapped();
    const words = [program, 'import', stick, 'hears-more'];
    const importing = spawn(process.execPath, words, { env: environment, stdio: 'ignore' });
    const ended = once(importing, 'exit');
    await copied(importing, target, randomInt(big.length / 2));
    importing.kill(signal);
    await ended;
    const left = await readFile(target).catch(() => big);
    expect(big.equals(left)).toBe(true);
    const again = spawnSync(process.execPath, words, { env: environment, encoding: 'utf8' });
    expect(again.stdout).toBe(`hears-more: ${join(target, '..')}\n`);
    expect(again.status).toBe(0);
    expect(big.equals(await readFile(target))).toBe(true);
    expect(await readdir(join(target, '..'))).toEqual(['model.onnx']);
  },
);

test('[M16] a catalogue that cannot be used is named, and nothing is done', async () => {
  const { environment, stick } = await airGapped();
  await writeFile(environment['LOBBY_MODEL_CATALOGUE'] ?? '', '{}');
  const { status, stderr } = spawnSync(process.execPath, [program, 'import', stick], {
    env: environment,
    encoding: 'utf8',
  });
  expect(stderr).toContain(`the model catalogue ${join(stick, 'catalogue.json')} cannot be used`);
  expect(status).toBe(1);
});

test('[M19] what did not come is told with its reason and the command that tries again', async () => {
  const { environment, stick } = await airGapped();
  await lay(stick, 'anything.bin', Buffer.from(big).fill(0, 5000, 5001));
  const words = [program, 'import', stick, 'hears-more'];
  const { status, stderr } = spawnSync(process.execPath, words, { env: environment, encoding: 'utf8' });
  expect(stderr).toMatch(/hears-more was not imported\n {2}.*anything\.bin: what came from it is damaged/);
  expect(stderr).toContain(`to try again: npm run models -- import ${stick} hears-more\n`);
  expect(status).toBe(1);
});
