import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { silentLog } from '../src/journal/log.ts';
import { openMind } from '../src/mind.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { ask, folderWith } from './venue-folder.ts';

const venue = `id: corner-shop
name: { zh: 街角小店, en: Corner Shop }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: [bread]
entries:
  - id: bread
    question: { zh: 有面包吗, en: Is there bread? }
    wordings: { zh: [卖面包吗, 想买个面包], en: [do you sell bread] }
    answer: { zh: 有的。, en: Yes. }
    followUps: []
`;

const guide = '# 送货指南\n\n## 送货费\n\n送货每次收 6 元，满 80 元不收。\n\n冷冻食品不能送货。\n';

async function openShop(documents: Record<string, string>, written = venue) {
  const files = Object.entries(documents).map(([name, text]) => [`documents/${name}`, text]);
  const folder = await folderWith({ 'venue.yaml': written, ...Object.fromEntries(files) });
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const { database } = storage;
  const warned: unknown[] = [];
  const log = { ...silentLog, warn: (...line: unknown[]) => void warned.push(line[0]) };
  const open = () =>
    openMind({
      database,
      venuePath: folder,
      keyPath: join(folder, 'installation.key'),
      settingsOf: () => ({}),
      folder,
      log,
    });
  return { folder, database, warned, open };
}

test('[K50] documents answer beside the entries, and one that cannot be read is named and left out', async () => {
  const { open, warned } = await openShop({
    'guide.md': guide,
    'broken.pdf': 'no such thing',
    'prices.xlsx': '1',
  });
  const { dialogue } = await open();
  expect(warned).toMatchObject([{ name: 'broken.pdf' }, { name: 'prices.xlsx' }]);
  expect((await ask(dialogue, '卖面包吗')).said).toBe('有的。');
  const { said, card } = await ask(dialogue, '送货每次收多少钱');
  expect(said).toBe('《送货指南》里写着：送货每次收 6 元，满 80 元不收。');
  expect(card).toMatchObject({ type: 'answer', source: { title: '送货指南' } });
});

test('[K50] what has not changed is not read again, also when entries have; what is gone is forgotten', async () => {
  const { folder, database, open } = await openShop({ 'guide.md': guide, 'broken.pdf': 'no such thing' });
  await open();
  await database.updateTable('passage').set({ text: '送货每次收 7 元。' }).execute();
  await writeFile(join(folder, 'venue.yaml'), venue.replace('有的。', '卖完了。'));
  const { dialogue } = await open();
  expect((await ask(dialogue, '卖面包吗')).said).toBe('卖完了。');
  expect((await ask(dialogue, '送货每次收多少钱')).said).toContain('7 元');
  await writeFile(join(folder, 'documents/guide.md'), guide.replace('6 元', '8 元'));
  expect((await ask((await open()).dialogue, '送货每次收多少钱')).said).toContain('8 元');
  await rm(join(folder, 'documents/guide.md'));
  expect((await ask((await open()).dialogue, '送货每次收多少钱')).said).toContain('不好意思');
});

test('[K52] what no document says is declined', async () => {
  const { dialogue } = await (await openShop({ 'guide.md': guide })).open();
  expect((await ask(dialogue, '老板叫什么名字')).said).toContain('不好意思');
});

test('[K56] a written answer without the figure that was asked for is joined by the document that has it', async () => {
  const delivery = venue.replace(
    'followUps: []',
    `followUps: []
  - id: delivery
    question: { zh: 你们送货吗, en: Do you deliver? }
    wordings: { zh: [能不能送货, 送货收多少钱], en: [do you bring things home] }
    answer: { zh: 送的，每天两次。, en: Yes. }
    followUps: [bread]`,
  );
  const { dialogue } = await (await openShop({ 'guide.md': guide }, delivery)).open();
  const { said, card, suggestions } = await ask(dialogue, '你们送货每次收多少钱');
  expect(said).toBe('送的，每天两次。《送货指南》里写着：送货每次收 6 元，满 80 元不收。');
  expect(card).toMatchObject({ type: 'answer', source: { title: '送货指南' } });
  expect(suggestions).toEqual(['有面包吗']);
  expect((await ask(dialogue, '送货收多少钱')).said).toBe('送的，每天两次。');
  expect((await ask(dialogue, '你们能送货吗')).said).toBe('送的，每天两次。');
});
