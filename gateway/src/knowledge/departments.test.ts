import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../../test/venue-folder.ts';
import { importFlows } from '../flows/files/import-flows.ts';
import { readFlows } from '../flows/files/read-flows.ts';
import { openStorage, type Database } from '../storage/open-storage.ts';
import { importVenue } from './import-venue.ts';
import { importDocuments } from './passages/import-documents.ts';
import { readDepartments } from './read-departments.ts';
import { readEntries } from './read-entries.ts';
import { readLexicon } from './read-lexicon.ts';

const venue = `id: corner-bank
name: { zh: 街角银行, en: Corner Bank }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
suggestions: [hours]
recommendations:
  - { id: loan, leadsTo: loans/hours, offer: { zh: 要贷款吗？, en: Do you want a loan? } }
`;

function entry(question: string): string {
  return `- id: hours
  question: { zh: ${question}？, en: "${question}?" }
  wordings: { zh: [${question}吗], en: ["${question} now"] }
  answer: { zh: 九点。, en: At nine. }
  followUps: []
`;
}

const loans = `title: { zh: 贷款部, en: Loans Desk }
avatar: { name: { zh: 小云, en: Yun } }
voice: { rate: 0.9 }
greeting: { zh: 我是小云。, en: I'm Yun. }
suggestions: [hours]
lexicon: { zh: { LPR: 贷款利率 } }
`;

const flow = `id: come
title: { zh: 预约, en: Coming }
wordings: { zh: [我要来], en: [I want to come] }
steps:
  - say: { zh: 好。, en: Fine. }
  - link: next
`;

const files = {
  'venue.yaml': venue,
  'entries/1.yaml': entry('大厅几点开门'),
  'flows/next.yaml': flow
    .replace('id: come', 'id: next')
    .replace('  - link: next\n', '')
    .replace('我要来', '下一步'),
  'departments/loans/department.yaml': loans,
  'departments/loans/entries/1.yaml': entry('贷款部几点开门'),
  'departments/loans/flows/come.yaml': flow,
  'departments/loans/documents/prices.md': '# 价目\n\n贷款评估费二百元。\n',
};

const inLoans = 'departments/loans';

async function bring(database: Database, folder: string): Promise<string> {
  const venueId = await importVenue(database, folder);
  await importFlows(database, venueId, folder);
  await importDocuments(database, { venueId, folder }, new AbortController().signal);
  return venueId;
}

async function known(database: Database, venueId: string) {
  const names = await database.selectFrom('document').select('name').execute();
  const [department] = await readDepartments(database, venueId);
  return {
    entries: (await readEntries(database, venueId)).map(({ id }) => id),
    flows: [...(await readFlows(database, venueId)).flows.values()].map(({ id, steps }) => ({
      id,
      steps: steps.map((step) => (step.verb === 'link' ? `link ${step.link}` : step.verb)),
    })),
    documents: names.map(({ name }) => name),
    department: department && {
      id: department.id,
      voice: department.voice,
      suggestions: department.suggestions,
    },
    lexicon: (await readLexicon(database, venueId)).map(({ written }) => written),
  };
}

test('[Z1] what a department knows and does is read back under its id, and goes when its folder does', async () => {
  const { database, close } = await openStorage(':memory:');
  onTestFinished(close);
  const folder = await folderWith(files);
  const id = await bring(database, folder);
  expect(await known(database, id)).toEqual({
    entries: ['hours', 'loans/hours'],
    flows: [
      { id: 'next', steps: ['say'] },
      { id: 'loans/come', steps: ['say', 'link next'] },
    ],
    documents: ['loans/prices.md'],
    department: { id: 'loans', voice: { rate: 0.9 }, suggestions: ['loans/hours'] },
    lexicon: ['LPR'],
  });
  await writeFile(
    join(folder, inLoans, 'flows/next.yaml'),
    files['flows/next.yaml'].replace('下一步', '再下一步'),
  );
  await bring(database, folder);
  expect((await known(database, id)).flows.map(({ steps }) => steps).flat()).toContain('link loans/next');
  await rm(join(folder, inLoans), { recursive: true });
  await writeFile(join(folder, 'venue.yaml'), venue.replace('loans/hours', 'hours'));
  await bring(database, folder);
  expect(await known(database, id)).toEqual({
    entries: ['hours'],
    flows: [{ id: 'next', steps: ['say'] }],
    documents: [],
    department: undefined,
    lexicon: [],
  });
});

test('[Z2] a fault in a flow of a department is named with its file', async () => {
  const folder = await folderWith({
    ...files,
    [`${inLoans}/flows/come.yaml`]: flow.replace('link: next', 'link: last'),
  });
  const { database, close } = await openStorage(':memory:');
  onTestFinished(close);
  await expect(bring(database, folder)).rejects.toThrow(
    'departments/loans/flows/come.yaml:6: steps 2 link names last, which is no flow',
  );
});
