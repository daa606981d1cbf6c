import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { noActions } from '../src/flows/test/no-actions.ts';
import { silentLog } from '../src/journal/log.ts';
import { importVenue } from '../src/knowledge/import-venue.ts';
import { readEntries } from '../src/knowledge/read-entries.ts';
import { topicsOf } from '../src/knowledge/topics.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openUnderstanding } from '../src/understanding/open-understanding.ts';
import { createVenueDialogue } from '../src/venue-dialogue.ts';
import { openTestGateway } from './test-gateway.ts';
import { ask, folderWith, onePixel } from './venue-folder.ts';

const head = `id: corner-shop
name: { zh: 街角小店, en: Corner Shop }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: []
entries:
`;

interface Parts {
  answer?: string;
  rest?: string;
}

/** An entry about bread, with other parts. */
function bread({ answer = '{ zh: 有的。, en: Yes. }', rest = '' }: Parts = {}): string {
  return `  - id: bread
    question: { zh: 有面包吗, en: Is there bread? }
    wordings: { zh: [卖面包吗, 想买个面包], en: [do you sell bread] }
    answer: ${answer}
    followUps: []
${rest}`;
}

const milk = `  - id: milk
    question: { zh: 牛奶多少钱, en: How much is the milk? }
    wordings: { zh: [一瓶奶几块钱], en: [what does milk cost] }
    answer: { zh: 五块钱一瓶。, en: Five yuan a bottle. }
    followUps: [bread]
`;

const plan = { 'pictures/plan.png': onePixel };

async function deskOf(files: Record<string, string | Uint8Array>, now = '2026-11-27T10:00:00') {
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const id = await importVenue(storage.database, await folderWith(files));
  const entries = await readEntries(storage.database, id);
  const needs = { topics: topicsOf(entries, []), folder: tmpdir(), log: silentLog };
  return createVenueDialogue({
    router: await openUnderstanding(needs, new AbortController().signal),
    entries,
    flows: new Map(),
    actions: noActions,
    suggestions: [],
    now: () => new Date(now),
    fresh: () => 'fresh',
  });
}

const shopWith = (entry: string, head_ = head) => ({ 'venue.yaml': head_ + entry + milk, ...plan });

test('[K40] an answer with more to see than its captions stands on a card, one without does not', async () => {
  const answer = `
      zh: |
        面包在里面。![店里的平面图](plan.png#at=0.5,0.5)

        | 面包 | 价钱 |
        |---|---|
        | 吐司 | 8 元 |
      en: 'Inside. [Order](https://shop.example/order)'`;
  const desk = await deskOf(
    shopWith(bread({ answer, rest: '    source: { title: { zh: 价目表, en: Price list }, page: 2 }\n' })),
  );
  const chinese = await ask(desk, '卖面包吗');
  expect(chinese.card).toEqual({
    type: 'answer',
    blocks: [
      { type: 'paragraph', spans: [{ text: '面包在里面。' }] },
      { type: 'picture', url: '/pictures/plan.png', about: '店里的平面图', mark: { x: 0.5, y: 0.5 } },
      { type: 'table', head: ['面包', '价钱'], rows: [['吐司', '8 元']] },
    ],
    source: { title: '价目表', page: 2 },
  });
  const english = await ask(desk, 'do you sell bread', 'en');
  expect(english.card).toMatchObject({ blocks: [{}, { type: 'code', caption: 'Order' }] });
  expect((await ask(desk, '一瓶奶几块钱')).card).toBeUndefined();
});

test('[K40] the address of a source is a code, because a kiosk is not to be left', async () => {
  const rest = '    source: { title: { zh: 官网, en: Website }, url: https://shop.example }\n';
  const { card } = await ask(await deskOf(shopWith(bread({ rest }))), '卖面包吗');
  expect(card).toMatchObject({ blocks: [{}, { type: 'code', caption: '官网' }], source: { title: '官网' } });
});

test('[K41] what is said are the words that are shown, without signs, pictures and codes', async () => {
  const answer = `
      zh: |
        ## 面包

        - **吐司**
        - 馒头

        ![平面图](plan.png)
      en: |
        | Bread | Price |
        |---|---|
        | Toast | 8 yuan |`;
  const desk = await deskOf(shopWith(bread({ answer })));
  expect((await ask(desk, '卖面包吗')).said).toBe('面包。吐司。馒头。');
  expect((await ask(desk, 'do you sell bread', 'en')).said).toBe('Toast, 8 yuan.');
  const spoken = await deskOf(shopWith(bread({ answer, rest: '    spoken: { zh: 有吐司，也有馒头。 }\n' })));
  expect((await ask(spoken, '卖面包吗')).said).toBe('有吐司，也有馒头。');
});

test.each([
  ['<b>有</b>', 'cannot be shown: HTML cannot be shown'],
  ['有。![平面图](other.png)', 'cannot be shown: pictures/other.png is not there'],
  ['有。![平面图](false.jpg)', 'cannot be shown: pictures/false.jpg is no PNG, JPEG or WebP'],
  ['有。![平面图](large.png)', 'cannot be shown: pictures/large.png is larger than 2 MB'],
  ['![平面图](plan.png)', 'has no words to be said'],
])('[K42] %s is refused with its file and line', async (zh, message) => {
  const files = {
    ...shopWith(bread({ answer: `{ zh: '${zh}', en: Yes. }` })),
    'pictures/false.jpg': onePixel,
    'pictures/large.png': Buffer.concat([onePixel, Buffer.alloc(2_000_000)]),
  };
  await expect(deskOf(files)).rejects.toThrow(`venue.yaml:10, entry bread: answer zh ${message}`);
});

test('[K43] a browser gets the pictures of the venue and nothing else of its folder', async () => {
  const folder = await folderWith({ ...plan, 'pictures/平面.png': onePixel, 'pictures/notes.txt': 'secret' });
  const address = await openTestGateway({ pictures: `${folder}/pictures` });
  const picture = await fetch(`${address}/pictures/plan.png`);
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(onePixel);
  expect(picture.headers.get('cache-control')).toBe('max-age=300');
  expect((await fetch(`${address}/pictures/${encodeURIComponent('平面.png')}`)).status).toBe(200);
  for (const name of ['notes.txt', 'nothing.png', '..%2fvenue.yaml', '%2e%2e%2fpictures%2fplan.png', '.png'])
    expect((await fetch(`${address}/pictures/${name}`)).status).toBe(404);
});

test('[K44] what only sounds like an entry is not answered by it', async () => {
  const rest = '    unlike: { zh: [卖面包机吗], en: [do you sell bread machines] }\n';
  const desk = await deskOf(shopWith(bread({ rest })));
  expect((await ask(desk, '你们卖面包机吗')).said).toContain('不好意思');
  expect((await ask(desk, 'do you sell bread machines', 'en')).said).toContain("don't know");
  expect((await ask(desk, '你们卖面包吗')).said).toMatch(/有的。|有面包吗/u);
});

test.each([
  ['2026-11-30T23:59:00', false],
  ['2026-12-01T00:00:00', true],
  ['2026-12-31T23:59:00', true],
  ['2027-01-01T00:00:00', false],
])('[K45] an answer that holds in December is asked for at %s: %s', async (now, given) => {
  const rest = '    valid: { from: 2026-12-01, until: 2026-12-31 }\n';
  const desk = await deskOf(shopWith(bread({ rest })), now);
  expect((await ask(desk, '卖面包吗')).said === '有的。').toBe(given);
  expect((await ask(desk, '牛奶多少钱')).suggestions).toEqual(given ? ['有面包吗'] : []);
});

test('[K45] an answer for some people is given to those who say that they are', async () => {
  const rest = '    audience: [business]\n';
  const desk = await deskOf(shopWith(bread({ rest }).replace('卖面包吗', '我们公司要订面包')));
  expect((await ask(desk, '我们公司要订面包')).said).toBe('有的。');
  expect((await ask(desk, '有面包吗')).said).toContain('不好意思');
});

test('[K46] only what is published is answered, and only at the venues it is for', async () => {
  for (const rest of ['status: draft', 'status: retired', 'venues: [other-shop]']) {
    const desk = await deskOf(shopWith(bread({ rest: `    ${rest}\n` })));
    expect((await ask(desk, '卖面包吗')).said).toContain('不好意思');
    expect((await ask(desk, '牛奶多少钱')).suggestions).toEqual([]);
  }
  const here = await deskOf(shopWith(bread({ rest: '    venues: [corner-shop]\n    owner: 店长\n' })));
  expect((await ask(here, '卖面包吗')).said).toBe('有的。');
});

test('[K46] what a page offers is for everybody at all times', async () => {
  const offering = head.replace('suggestions: []', 'suggestions: [bread]');
  for (const rest of ['status: draft', 'audience: [elder]', 'valid: { until: 2026-12-31 }'])
    await expect(deskOf(shopWith(bread({ rest: `    ${rest}\n` }), offering))).rejects.toThrow(
      'venue.yaml:5: suggestions 1 names bread, which is not for everybody at all times',
    );
});

test('[K46] days that are none, and a time that ends before it begins, are faults', async () => {
  const faulty = (valid: string) => deskOf(shopWith(bread({ rest: `    valid: ${valid}\n` })));
  await expect(faulty('{ from: 2026-13-01 }')).rejects.toThrow('should be a day like 2026-11-27');
  await expect(faulty('{ from: 2026-12-02, until: 2026-12-01 }')).rejects.toThrow('ends before it begins');
});
