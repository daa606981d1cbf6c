import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CatalogueRefused, readCatalogue } from './catalogue.ts';
import { temporaryFolder } from './test/temporary-folder.ts';

const shipped = ['ears', 'voice', 'understanding-zh', 'understanding-en'];

test('the catalogue keeps to its form and may be sold', () => {
  const { models } = readCatalogue();
  expect(models.map(({ name }) => name)).toEqual(shipped);
  for (const { licence } of models) expect(['MIT', 'Apache-2.0']).toContain(licence);
});

test('[M15] the sets are made of the models, and share them', () => {
  const { sets } = readCatalogue();
  expect(sets.map(({ name, models }) => [name, models])).toEqual([
    ['small', ['ears']],
    ['standard', shipped],
  ]);
});

const file = { name: 'model.int8.onnx', bytes: 10, sha256: 'a'.repeat(64), sources: [] };
const hearsMore = { name: 'hears-more', model: 'a test', languages: ['zh'], licence: 'MIT', files: [file] };

async function venue(models: unknown[], sets: unknown[] = []): Promise<string> {
  const path = join(await temporaryFolder(), 'catalogue.json');
  await writeFile(path, JSON.stringify({ models, sets }));
  return path;
}

test("[M16] a venue's catalogue adds models, and sets of its models and ours", async () => {
  const best = { name: 'best', about: 'hears more', models: ['hears-more', 'voice'] };
  const { models, sets } = readCatalogue(await venue([hearsMore], [best]));
  expect(models.map(({ name }) => name)).toEqual([...shipped, 'hears-more']);
  expect(sets.at(-1)).toEqual(best);
});

test.each([
  ['a name of ours', { name: 'ears' }, /the name ears is given twice/],
  ['no hash', { files: [{ ...file, sha256: '' }] }, /a sha256 in lower-case hexadecimal/],
  ['a way out of the folder', { name: '..' }, /a plain name/],
  ['a file that leaves the folder', { files: [{ ...file, name: '../x' }] }, /a plain name/],
  ['the same file twice', { files: [file, file] }, /two files named model\.int8\.onnx/],
  ['a word unknown', { ability: 'ears' }, /Unrecognized key: "ability"/],
])("[M16] a venue's catalogue with %s is refused by its name and the fault", async (_, change, fault) => {
  const path = await venue([{ ...hearsMore, ...change }]);
  expect(() => readCatalogue(path)).toThrow(CatalogueRefused);
  expect(() => readCatalogue(path)).toThrow(path);
  expect(() => readCatalogue(path)).toThrow(fault);
});

test('[M16] a set of a model that is nowhere, and a catalogue that is no JSON or not there, are refused', async () => {
  const path = await venue([], [{ name: 'best', about: 'all', models: ['eyes'] }]);
  expect(() => readCatalogue(path)).toThrow(/the set best names eyes, which is no model/);
  await writeFile(path, 'models:');
  expect(() => readCatalogue(path)).toThrow(/cannot be used: SyntaxError/);
  expect(() => readCatalogue(`${path}.none`)).toThrow(/ENOENT/);
});

test.each(['models.md', 'models.zh.md'])(
  '[M16] the catalogue that docs/%s shows keeps to the form',
  async (guide) => {
    const text = await readFile(join(import.meta.dirname, '..', '..', '..', 'docs', guide), 'utf8');
    const shown = /```json\n(.*?)```/s.exec(text)?.[1]?.replaceAll(/"64 [^"]+"/g, `"${'a'.repeat(64)}"`);
    const path = await venue([]);
    await writeFile(path, shown ?? '');
    expect(readCatalogue(path).sets.map(({ name }) => name)).toEqual(['small', 'standard', 'best']);
  },
);
