import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mavenSource } from './maven-source.ts';
import { pipSource } from './pip-source.ts';
import type { Delivery } from './source.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { writeJar, writeProgram } from '../test/packages.ts';

const parts = [{ package: 'lobby.test:first:1.0', member: 'part.bin' }];

async function order(): Promise<Delivery> {
  const into = join(await temporaryFolder(), 'model.bin.part');
  return { file: { name: 'model.bin', bytes: 10 }, into, report: () => {} };
}

test('[M10] a machine without the client is told so, in the names it goes by', async () => {
  const source = pipSource({ parts, environment: { PATH: await temporaryFolder() } });
  await expect(source.fetch(await order(), new AbortController().signal)).rejects.toThrow(
    'pip, pip3, python3 -m pip, python -m pip, py -m pip: none is on this machine',
  );
});

test('[M10] what a client complains of is passed on without the password in its address', async () => {
  const programs = await temporaryFolder();
  const complains = `console.error("WARNING: after NewConnectionError\\nERROR: nothing at https://anna:secret@mirror.example/simple"); process.exit(1);`;
  await writeProgram(programs, 'mvn', `if (!words.includes('--version')) { ${complains} }`);
  const fetching = mavenSource({ parts, environment: { PATH: programs } }).fetch(
    await order(),
    new AbortController().signal,
  );
  await expect(fetching).rejects.toThrow('ERROR: nothing at https://mirror.example/simple');
});

test('a package without the member is refused', async () => {
  const programs = await temporaryFolder();
  await writeJar(programs, 'first', new Uint8Array(10));
  const copies = `require('node:fs').copyFileSync(${JSON.stringify(join(programs, 'first.jar'))}, 'first.jar');`;
  await writeProgram(programs, 'mvn', `if (!words.includes('--version')) { ${copies} }`);
  const other = [{ package: 'lobby.test:first:1.0', member: 'other.bin' }];
  const source = mavenSource({ parts: other, environment: { PATH: programs } });
  await expect(source.fetch(await order(), new AbortController().signal)).rejects.toThrow(
    'no whole other.bin',
  );
});

test('a client that never ends is killed, and its packages are cleared away', async () => {
  const programs = await temporaryFolder();
  const hangs = `require('node:fs').writeFileSync('started.jar', ''); setInterval(() => {}, 1000);`;
  await writeProgram(programs, 'mvn', `if (!words.includes('--version')) { ${hangs} }`);
  const delivery = await order();
  const stop = new AbortController();
  const reason = new Error('enough');
  const fetching = mavenSource({ parts, environment: { PATH: programs } }).fetch(delivery, stop.signal);
  const ending = fetching.catch((error: unknown) => error);
  const packages = `${delivery.into}.packages`;
  await expect.poll(() => existsSync(join(packages, 'started.jar'))).toBe(true);
  stop.abort(reason);
  expect(await ending).toBe(reason);
  expect(await readdir(dirname(delivery.into))).toEqual(['model.bin.part']);
});
