import { expect, test } from 'vitest';
import { parseVenue, VenueFaulty } from './parse-venue.ts';
import type { DepartmentSource } from './venue-source.ts';

const venue = `id: corner-bank
name: { zh: 街角银行, en: Corner Bank }
greeting: { zh: 您好, en: Hello }
avatar: { id: mei, name: { zh: 小美, en: Mei } }
lexicon: { zh: { VTM: 远程柜员机 } }
suggestions: [hours, loans/rates]
entries:
  - id: hours
    question: { zh: 几点开门？, en: When do you open? }
    wordings: { zh: [营业时间], en: [opening hours] }
    answer: { zh: 九点。, en: At nine. }
    followUps: [loans/rates]
`;

const loans = `title: { zh: 贷款部, en: Loans Desk }
wordings: { zh: [找贷款部], en: [the loans people] }
avatar: { id: yun, name: { zh: 小云, en: Yun } }
voice: { rate: 0.9 }
greeting: { zh: 您好，我是小云。, en: This is Yun. }
suggestions: [hours]
lexicon: { zh: { LPR: 贷款市场报价利率 } }
`;

const entries = `- id: hours
  question: { zh: 贷款部几点开门？, en: When does the loans desk open? }
  wordings: { zh: [贷款部上班时间], en: [loans desk hours] }
  answer: { zh: 十点。, en: At ten. }
  followUps: [rates]
- id: rates
  question: { zh: 利率多少？, en: What is the rate? }
  wordings: { zh: [贷款利率], en: [interest on loans] }
  answer: { zh: 请看牌价。, en: See the board. }
  followUps: [hours]
`;

function department(id: string, text = loans, list = entries): DepartmentSource {
  const at = `departments/${id}`;
  return {
    id,
    file: { name: `${at}/department.yaml`, text },
    entries: [{ name: `${at}/entries/1.yaml`, text: list }],
  };
}

function parse(...departments: DepartmentSource[]) {
  return parseVenue({
    venue: { name: 'venue.yaml', text: venue },
    entries: [],
    departments,
    pictures: new Map(),
  });
}

function faultsOf(...departments: DepartmentSource[]): string[] {
  try {
    parse(...departments);
  } catch (fault) {
    if (fault instanceof VenueFaulty) return fault.message.split('\n').slice(1);
    throw fault;
  }
  return [];
}

test('[Z1] ids of a department are its own, and what it names is looked for in it before it is in the venue', () => {
  const read = parse(department('loans'));
  expect(read.entries.map(({ id, followUps }) => ({ id, followUps }))).toEqual([
    { id: 'hours', followUps: ['loans/rates'] },
    { id: 'loans/hours', followUps: ['loans/rates'] },
    { id: 'loans/rates', followUps: ['loans/hours'] },
  ]);
  expect(read.departments).toMatchObject([
    { id: 'loans', voice: { rate: 0.9 }, suggestions: ['loans/hours'] },
  ]);
});

test('[Z1] a department may name what only the venue has', () => {
  const ratesOnly = entries.slice(entries.indexOf('- id: rates'));
  expect(parse(department('loans', loans, ratesOnly)).entries.at(-1)?.followUps).toEqual(['hours']);
});

test('[Z2] faults of a department are named with their file and line', () => {
  expect(
    faultsOf(
      department(
        'loans',
        loans.replace('greeting: { zh: 您好，我是小云。, en: This is Yun. }\n', '').replace('0.9', 'slow'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "departments/loans/department.yaml:4: voice rate should be a number from 0.5 to 2",
      "departments/loans/department.yaml:1: greeting is missing",
    ]
  `);
  expect(
    faultsOf(
      department('Loans!', loans.replace('[hours]', '[cheese]'), entries.replace('[rates]', '[rate]')),
    ),
  ).toMatchInlineSnapshot(`
    [
      "departments/Loans!: should be lower-case words joined by hyphens",
    ]
  `);
  expect(
    faultsOf(department('loans', loans.replace('[hours]', '[cheese]'), entries.replace('[rates]', '[rate]'))),
  ).toMatchInlineSnapshot(`
    [
      "departments/loans/entries/1.yaml:5, entry hours: followUps 1 names rate, which is no entry",
      "departments/loans/department.yaml:6: suggestions 1 names cheese, which is no entry",
    ]
  `);
  expect(faultsOf(department('loans', 'title: [x', 'rates: yes'))).toMatchInlineSnapshot(`
    [
      "departments/loans/department.yaml:1: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "departments/loans/entries/1.yaml:1: should be a list of entries",
    ]
  `);
  expect(
    faultsOf({ id: 'loans', file: { name: 'departments/loans/department.yaml', text: '' }, entries: [] }),
  ).toMatchInlineSnapshot(`
    [
      "departments/loans/department.yaml:1: it should be a group of named parts",
    ]
  `);
});

test('[Z2] a word that is said in two ways, and a wording that asks for two things, are faults', () => {
  const faulty = loans.replace('LPR', 'VTM').replace('找贷款部', '营业时间');
  expect(faultsOf(department('loans', faulty))).toMatchInlineSnapshot(`
    [
      "departments/loans/department.yaml:2: wordings zh 1 is also asked in entry hours",
      "departments/loans/department.yaml:7: lexicon zh VTM is said as 远程柜员机 elsewhere in the venue",
    ]
  `);
});
