import { expect, test } from 'vitest';
import { parseVenue, VenueFaulty } from './parse-venue.ts';
import type { SourceFile } from './venue-source.ts';

const head = `id: corner-shop
name: { zh: 街角小店, en: Corner Shop }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: []
entries:
`;

const bread = `  - id: bread
    question: { zh: 有面包吗, en: Is there bread? }
    wordings: { zh: [卖面包吗], en: [do you sell bread] }
    answer: { zh: 有的。, en: Yes. }
    followUps: []
`;

function faultsOf(text: string, entries: SourceFile[] = []): string {
  try {
    parseVenue({ venue: { name: 'shop.yaml', text }, entries, departments: [], pictures: new Map() });
  } catch (fault) {
    if (fault instanceof VenueFaulty) return fault.message;
    throw fault;
  }
  return '';
}

test('a sound file has no faults', () => {
  expect(faultsOf(head + bread)).toBe('');
});

test('[D3] every fault is named with its entry and line, in plain words', () => {
  const milk = bread
    .replace('id: bread', 'id: Milk!')
    .replace('answer: { zh: 有的。, en: Yes. }', 'answers: 5 yuan');
  const tea = bread.replace('id: bread', 'id: tea').replace('[卖面包吗]', '[]').replace(', en: Yes.', '');
  expect(faultsOf(head + milk + tea)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    shop.yaml:7, entry Milk!: id should be lower-case words joined by hyphens
    shop.yaml:7, entry Milk!: answer is missing
    shop.yaml:7, entry Milk!: it has unknown parts: answers
    shop.yaml:14, entry tea: wordings zh is empty
    shop.yaml:15, entry tea: answer en is missing"
  `);
});

test('[D3] links that lead nowhere, ids used twice and questions with two answers are faults', () => {
  const again = bread.replace('followUps: []', 'followUps: [butter]');
  expect(faultsOf(head.replace('suggestions: []', 'suggestions: [cheese]') + bread + again))
    .toMatchInlineSnapshot(`
      "the venue cannot be used as it is written:
      shop.yaml:12, entry bread: id is used by an earlier entry
      shop.yaml:5: suggestions 1 names cheese, which is no entry
      shop.yaml:16, entry bread: followUps 1 names butter, which is no entry
      shop.yaml:13, entry bread: question zh is also asked in entry bread
      shop.yaml:14, entry bread: wordings zh 1 is also asked in entry bread
      shop.yaml:13, entry bread: question en is also asked in entry bread
      shop.yaml:14, entry bread: wordings en 1 is also asked in entry bread"
    `);
});

test('[D3] two entries may not be asked in the same words, however they are written', () => {
  const loaf = bread
    .replace('id: bread', 'id: loaf')
    .replace('有面包吗', '要面包')
    .replace('Is there bread?', 'Any loaf?');
  expect(faultsOf(head + bread + loaf.replace('do you sell bread', 'Do you sell  BREAD?')))
    .toMatchInlineSnapshot(`
      "the venue cannot be used as it is written:
      shop.yaml:14, entry loaf: wordings zh 1 is also asked in entry bread
      shop.yaml:14, entry loaf: wordings en 1 is also asked in entry bread"
    `);
});

test('[D3] a file that is not YAML says where it stops being it', () => {
  expect(faultsOf('id: corner\nname: [corner')).toContain('shop.yaml:2: ');
  expect(faultsOf('')).toContain('shop.yaml:1: ');
});

test('[K2] faults in a folder are named with their own file and line, also where one file contradicts another', () => {
  const loaf = bread.replaceAll(/^  /gm, '').replace('followUps: []', 'followUps: [butter]');
  const lists = [
    { name: 'entries/1-bread.yaml', text: bread.replaceAll(/^  /gm, '') },
    {
      name: 'entries/2-loaf.yaml',
      text: `# More bread\n${loaf.replace('有面包吗', '有大面包吗').replace('Is there', 'Any')}`,
    },
  ];
  expect(faultsOf(head.replace('entries:\n', ''), lists)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    entries/2-loaf.yaml:2, entry bread: id is used by an earlier entry
    entries/2-loaf.yaml:6, entry bread: followUps 1 names butter, which is no entry
    entries/2-loaf.yaml:4, entry bread: wordings zh 1 is also asked in entry bread
    entries/2-loaf.yaml:4, entry bread: wordings en 1 is also asked in entry bread"
  `);
  const [first] = lists;
  const untidy = [
    first!,
    { name: 'entries/2-loaf.yaml', text: 'loaf: yes' },
    { name: 'entries/3-tea.yaml', text: '- id: [tea' },
  ];
  expect(faultsOf(head.replace('entries:\n', ''), untidy)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    entries/2-loaf.yaml:1: should be a list of entries
    entries/3-tea.yaml:1: Flow sequence in block collection must be sufficiently indented and end with a ]"
  `);
  expect(faultsOf(head.replace('entries:\n', ''), [first!])).toBe('');
});

test('[Y39] how the avatar speaks has limits, and the file is told which', () => {
  const voice = 'voice: { speaker: { zh: 3, fr: x }, rate: 5, pitch: high }\n';
  expect(faultsOf(head.replace('suggestions:', `${voice}suggestions:`) + bread)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    shop.yaml:5: voice speaker zh should be a text
    shop.yaml:5: voice speaker has unknown parts: fr
    shop.yaml:5: voice rate should be a number from 0.5 to 2
    shop.yaml:5: voice pitch should be a number from -6 to 6"
  `);
});

test('[Y40] how a word is said is checked, and its fault named with its line', () => {
  const lexicon = `lexicon:
  zh:
    长宁: { pinyin: chang2 }
    VTM: 远程柜员机
    江畔: { sound: x }
  en: { Mei: { arpabet: M XX }, Bin: { arpabet: B IH1 N } }
`;
  expect(faultsOf(head.replace('entries:', `${lexicon}entries:`) + bread)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    shop.yaml:10: lexicon zh 江畔 should be a text, or { pinyin: … } or { arpabet: … }
    shop.yaml:11: lexicon en Mei should be ARPAbet, such as B IH1 N, with / between words"
  `);
  const missing = 'lexicon: { zh: { VTM: 远程柜员机 } }\n';
  expect(faultsOf(head.replace('entries:', `${missing}entries:`) + bread)).toBe('');
});

test('[H23] what is recommended is checked, and its fault named with its line', () => {
  const offers = `recommendations:
  - { id: butter, leadsTo: butter, after: [bread, jam], offer: { zh: 要黄油吗？, en: Some butter? } }
  - { id: butter, leadsTo: bread, tags: [rich], offer: { zh: 要吗？ } }
`;
  expect(faultsOf(head.replace('entries:', `${offers}entries:`) + bread)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    shop.yaml:8: recommendations 2 tags 1 Invalid option: expected one of "elder"|"child"|"with-child"|"business"|"first-visit"|"foreigner"|"disabled"|"for-another"
    shop.yaml:8: recommendations 2 offer en is missing"
  `);
  const known = offers.replace(', tags: [rich]', '').replace('要吗？ }', '要吗？, en: Want some? }');
  expect(faultsOf(head.replace('entries:', `${known}entries:`) + bread)).toMatchInlineSnapshot(`
    "the venue cannot be used as it is written:
    shop.yaml:7: recommendations 1 after 2 names jam, which is no entry
    shop.yaml:7: recommendations 1 leadsTo names butter, which is no entry
    shop.yaml:8: recommendations 2 id is used by an earlier recommendation"
  `);
  const sound = known
    .replace('leadsTo: butter', 'leadsTo: bread')
    .replace(', jam', '')
    .replace('id: butter', 'id: jam');
  expect(faultsOf(head.replace('entries:', `${sound}entries:`) + bread)).toBe('');
});
