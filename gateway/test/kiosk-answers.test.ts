import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newDialogueState } from '../src/dialogue/dialogue-state.ts';
import { silentLog } from '../src/journal/log.ts';
import { openMind, type Mind } from '../src/mind.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { folderWith } from './venue-folder.ts';

const head = `id: corner-shop
name: { zh: 街角小店, en: Corner Shop }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: [toilet]
entries:
  - id: bread
    question: { zh: 有面包吗, en: Is there bread? }
    wordings: { zh: [卖面包吗], en: [do you sell bread] }
    answer: { zh: 有的。, en: Yes. }
    followUps: [toilet]
`;

const toilet = `  - id: toilet
    question: { zh: 厕所在哪里, en: Where is the toilet? }
    wordings: { zh: [洗手间怎么走], en: [how do I get to the washroom] }
    answer: { zh: 在大门右边。, en: To the right of the door. }
    followUps: []
`;

const upstairs = `  - id: toilet-upstairs
    kiosks: [hall-2, hall-3]
    question: { zh: 厕所在哪里, en: Where is the toilet? }
    wordings: { zh: [楼上的厕所在哪], en: [the toilet upstairs] }
    answer: { zh: 在电梯对面。, en: Opposite the lift. }
    followUps: [bread]
`;

async function mindOf(entries: string, venue = head): Promise<Mind> {
  const folder = await folderWith({ 'venue.yaml': venue + entries });
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const { database } = storage;
  const keyPath = join(folder, 'installation.key');
  return openMind({ database, venuePath: folder, keyPath, settingsOf: () => ({}), folder, log: silentLog });
}

async function ask({ dialogue }: Mind, text: string, kiosk?: string) {
  const visit = { earlier: [], state: newDialogueState, certain: Promise.resolve() };
  const asked = { question: { text, language: 'zh' as const }, ...visit, ...(kiosk && { kiosk }) };
  const pieces = await Array.fromAsync(dialogue.reply(asked, new AbortController().signal));
  return {
    said: pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join(''),
    suggestions: pieces.flatMap((piece) => (piece.type === 'show' ? piece.suggestions : [])),
  };
}

test('[K47] an entry for some kiosks is given there, and elsewhere the one for all, in whatever words of either', async () => {
  const mind = await mindOf(toilet + upstairs);
  for (const words of ['厕所在哪里', '洗手间怎么走', '楼上的厕所在哪']) {
    expect(await ask(mind, words, 'hall-2')).toEqual({ said: '在电梯对面。', suggestions: ['有面包吗'] });
    for (const elsewhere of ['hall-1', undefined])
      expect((await ask(mind, words, elsewhere)).said).toBe('在大门右边。');
  }
  expect((await ask(mind, '有面包吗', 'hall-2')).suggestions).toEqual(['厕所在哪里']);
});

test('[K47] what is known for some kiosks only is declined at the others', async () => {
  const mind = await mindOf(
    upstairs,
    head.replace('suggestions: [toilet]', 'suggestions: []').replace('followUps: [toilet]', 'followUps: []'),
  );
  expect((await ask(mind, '厕所在哪里', 'hall-3')).said).toBe('在电梯对面。');
  expect((await ask(mind, '厕所在哪里', 'hall-1')).said).toContain('不好意思');
});

test('[K48] what differs by kiosk is kept by none for when it is alone', async () => {
  const { common } = await mindOf(toilet + upstairs);
  const said = common.flatMap(({ clauses }) => clauses.map(({ text }) => text));
  expect(said).toContain('有的。');
  expect(said).not.toContain('在大门右边。');
  expect(said).not.toContain('在电梯对面。');
});

test('[K49] two entries for the same kiosk may not be asked in the same words', async () => {
  const again = upstairs.replace('toilet-upstairs', 'toilet-again').replace('hall-2, ', '');
  await expect(mindOf(toilet + upstairs + again)).rejects.toThrow(
    'venue.yaml:25, entry toilet-again: question zh is also asked in entry toilet-upstairs',
  );
});

test('[K49] an entry that is asked like two others, and a kiosk that cannot be one, are faults', async () => {
  const door = `  - id: door
    question: { zh: 门在哪里, en: Where is the door? }
    wordings: { zh: [出口怎么走], en: [the way out] }
    answer: { zh: 在您身后。, en: Behind you. }
    followUps: []
`;
  await expect(mindOf(toilet + door + upstairs.replace('楼上的厕所在哪', '出口怎么走'))).rejects.toThrow(
    'entry door: question becomes one question with entry toilet, by words that another entry has of both',
  );
  await expect(mindOf(toilet + upstairs.replace('hall-2', '二楼'))).rejects.toThrow(
    'kiosks 1 should be the name of a kiosk, as in ?kiosk=hall-1',
  );
  await expect(
    mindOf(toilet.replace('    followUps', '    kiosks: [hall-1]\n    followUps')),
  ).rejects.toThrow('suggestions 1 names toilet, which is not for everybody at all times and kiosks');
});
