import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage, type Database } from '../storage/open-storage.ts';
import { readPersona } from '../venue/read-persona.ts';
import { readVenue } from '../venue/read-venue.ts';
import { importVenue } from './import-venue.ts';
import { readLexicon } from './read-lexicon.ts';
import { readEntries } from './read-entries.ts';

const venue = `
id: corner-shop
kind: clinic
listening: hold
name: { zh: 街角小店, en: Corner Shop }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: [milk, bread]
entries:
  - id: bread
    question: { zh: 有面包吗？, en: Is there bread? }
    wordings: { zh: [卖面包吗, 想买面包], en: [do you sell bread] }
    answer: { zh: 有的。, en: Yes. }
    gesture: point
    mood: glad
    mustHear: true
    followUps: [milk]
  - id: milk
    question: { zh: 有牛奶吗？, en: Is there milk? }
    wordings: { zh: [卖牛奶吗], en: [do you sell milk] }
    answer: { zh: 5 元一瓶。, en: 5 yuan a bottle. }
    spoken: { zh: 五块钱一瓶。 }
    followUps: []
`;

function fileOf(yaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-venue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'venue.yaml');
  writeFileSync(file, yaml);
  return file;
}

async function emptyDatabase(): Promise<Database> {
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  return storage.database;
}

test('[D2] a file is read back as it was written, in its order', async () => {
  const database = await emptyDatabase();
  const id = await importVenue(database, fileOf(venue));
  expect(await readEntries(database, id)).toEqual([
    {
      id: 'bread',
      question: { zh: '有面包吗？', en: 'Is there bread?' },
      wordings: { zh: ['卖面包吗', '想买面包'], en: ['do you sell bread'] },
      answer: { zh: '有的。', en: 'Yes.' },
      spoken: { zh: '有的。', en: 'Yes.' },
      followUps: ['milk'],
      delivery: { gesture: 'point', mood: 'glad', mustHear: true },
    },
    expect.objectContaining({
      id: 'milk',
      delivery: {},
      spoken: { zh: '五块钱一瓶。', en: '5 yuan a bottle.' },
    }),
  ]);
});

test('[D2] a page sees the venue with the questions to tap, most asked first', async () => {
  const database = await emptyDatabase();
  expect(await readVenue(database, await importVenue(database, fileOf(venue)))).toEqual({
    kind: 'clinic',
    listening: 'hold',
    name: { zh: '街角小店', en: 'Corner Shop' },
    greeting: { zh: '您好', en: 'Hello' },
    avatar: { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: [] },
    suggestions: [
      { zh: '有牛奶吗？', en: 'Is there milk?' },
      { zh: '有面包吗？', en: 'Is there bread?' },
    ],
  });
});

test('[D2] an unchanged file is left alone', async () => {
  const database = await emptyDatabase();
  const file = fileOf(venue);
  const id = await importVenue(database, file);
  await database.updateTable('venue').set({ importedAtMs: 1 }).execute();
  expect(await importVenue(database, file)).toBe(id);
  expect(await database.selectFrom('venue').select('importedAtMs').execute()).toEqual([{ importedAtMs: 1 }]);
});

test('[D2] a changed file replaces what the older one brought', async () => {
  const database = await emptyDatabase();
  const id = await importVenue(database, fileOf(venue));
  await importVenue(database, fileOf(venue.replace('想买面包', '来个面包')));
  const [bread] = await readEntries(database, id);
  expect(bread?.wordings.zh).toEqual(['卖面包吗', '来个面包']);
  expect(await database.selectFrom('knowledgeWording').selectAll().execute()).toHaveLength(5);
});

test('[D3] a faulty file changes nothing', async () => {
  const database = await emptyDatabase();
  const id = await importVenue(database, fileOf(venue));
  await expect(importVenue(database, fileOf(venue.replace('[milk]', '[tea]')))).rejects.toThrow('tea');
  expect(await readEntries(database, id)).toHaveLength(2);
});

/** Writes files by their names into a new folder. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-venue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'entries'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const [head = '', bread = '', milk = ''] = venue.split(/entries:\n|(?=  - id: milk)/);
const shop = { 'venue.yaml': head, 'entries/1-bread.yaml': bread, 'entries/2-milk.yaml': milk };

test('[K1] a folder is read as if it were written in one file, its lists in the order of their names', async () => {
  const database = await emptyDatabase();
  const entries = await readEntries(database, await importVenue(database, fileOf(venue)));
  const other = await emptyDatabase();
  expect(await readEntries(other, await importVenue(other, folderOf(shop)))).toEqual(entries);
  const inVenue = { ...shop, 'venue.yaml': `${head}entries:\n${bread}`, 'entries/1-bread.yaml': '[]' };
  const third = await emptyDatabase();
  expect(await readEntries(third, await importVenue(third, folderOf(inVenue)))).toEqual(entries);
});

test('[K1] a change in any file of a folder is noticed', async () => {
  const database = await emptyDatabase();
  const folder = folderOf(shop);
  const id = await importVenue(database, folder);
  writeFileSync(join(folder, 'entries/2-milk.yaml'), milk.replace('卖牛奶吗', '来瓶牛奶'));
  await importVenue(database, folder);
  const entries = await readEntries(database, id);
  expect(entries.map(({ wordings }) => wordings.zh.at(-1))).toEqual(['想买面包', '来瓶牛奶']);
});

test('[K4] a path at which nothing lies, or a folder that is no venue, is named in the error', async () => {
  const database = await emptyDatabase();
  const folder = folderOf({});
  await expect(importVenue(database, join(folder, 'nothing'))).rejects.toThrow(
    `there is no venue at ${join(folder, 'nothing')}: it should be a YAML file, or a folder with a venue.yaml`,
  );
  await expect(importVenue(database, folder)).rejects.toThrow(`there is no venue at ${folder}`);
  expect(await database.selectFrom('venue').selectAll().execute()).toEqual([]);
});

test('a venue nobody imported is named in the error', async () => {
  await expect(readVenue(await emptyDatabase(), 'nowhere')).rejects.toThrow('there is no venue nowhere');
});

test('[Y39] how the avatar speaks is read back as it was written, and left to its voice where nothing was', async () => {
  const database = await emptyDatabase();
  const voice = 'voice: { speaker: { zh: zm_yunxi }, rate: 0.9, volume: -3 }\n';
  const spoken = await importVenue(database, fileOf(venue.replace('suggestions:', `${voice}suggestions:`)));
  expect(await readPersona(database, spoken)).toEqual({
    speaker: { zh: 'zm_yunxi' },
    rate: 0.9,
    volume: -3,
  });
  expect(await readPersona(database, await importVenue(database, fileOf(venue)))).toEqual({});
});

test('[Y40] how words are said is read back as it was written', async () => {
  const database = await emptyDatabase();
  const lexicon =
    'lexicon: { zh: { VTM: 柜员机, 长宁: { pinyin: chang2 ning2 } }, en: { Mei: { arpabet: M EY1 } } }\n';
  const spoken = await importVenue(database, fileOf(venue.replace('entries:', `${lexicon}entries:`)));
  expect(await readLexicon(database, spoken)).toEqual([
    { language: 'en', written: 'Mei', kind: 'arpabet', said: 'M EY1' },
    { language: 'zh', written: 'VTM', kind: 'text', said: '柜员机' },
    { language: 'zh', written: '长宁', kind: 'pinyin', said: 'chang2 ning2' },
  ]);
  expect(await readLexicon(database, await importVenue(database, fileOf(venue)))).toEqual([]);
});
