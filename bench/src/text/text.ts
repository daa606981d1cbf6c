import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchmarkOptions, Findings, Table } from '../findings.ts';
import { differencesDocument } from './differences.ts';
import { readAlike } from './forms.ts';
import { judge, shareOf, type Verdict } from './judge.ts';
import { readTable, type Row, type TableName } from './public-table.ts';

const document = join(import.meta.dirname, '..', '..', '..', 'docs', 'spoken-text-differences.md');
const names: readonly TableName[] = ['say-zh', 'say-en', 'write-zh'];
const figureNames: Record<TableName, string> = {
  'say-zh': 'sayZh',
  'say-en': 'sayEn',
  'write-zh': 'writeZh',
};

/** How far reading aloud and writing down agree with public tables; lists every line on which they do not. */
export async function benchText({ data }: BenchmarkOptions): Promise<Findings> {
  const tables = new Map<TableName, Row[]>();
  for (const name of names) {
    const rows = await readTable(name, data);
    if (rows !== undefined) tables.set(name, rows);
  }
  if (tables.size < names.length)
    return {
      tables: [],
      figures: {},
      notes: ['SKIPPED: the public tables of spoken text are not on this machine.'],
    };
  const verdicts = new Map([...tables].map(([name, rows]) => [name, judge(name, rows)]));
  await writeFile(document, differencesDocument(verdicts));
  return {
    tables: [sharesTable(tables)],
    figures: { ...figuresOf(verdicts), writeZhReadAlike: readAlikeShare(verdicts.get('write-zh')) },
    notes: [
      'Read aloud, two texts are the same without regard to punctuation, blanks and capitals; written, without regard to blanks.',
      'Odd lines were looked at while the rules were written, even lines when they were finished; then they taught some rules too.',
      'writeZhReadAlike also counts lines that differ in notation alone: what we write is read aloud as what the table has.',
      'Every line that differs is in docs/spoken-text-differences.md, with the reason.',
    ],
  };
}

function sharesTable(tables: ReadonlyMap<TableName, readonly Row[]>): Table {
  const share = (name: TableName, rows: readonly Row[]): string => {
    const verdict = judge(name, rows);
    return `${verdict.same.length} of ${rows.length} (${shareOf(verdict).toFixed(3)})`;
  };
  return {
    title: 'Lines that are the same as in the public tables',
    headings: ['table', 'all', 'odd lines', 'even lines'],
    rows: [...tables].map(([name, rows]) => [
      name,
      share(name, rows),
      share(
        name,
        rows.filter(({ line }) => line % 2 === 1),
      ),
      share(
        name,
        rows.filter(({ line }) => line % 2 === 0),
      ),
    ]),
  };
}

function figuresOf(verdicts: ReadonlyMap<TableName, Verdict>): Record<string, number> {
  return Object.fromEntries([...verdicts].map(([name, verdict]) => [figureNames[name], shareOf(verdict)]));
}

function readAlikeShare(verdict: Verdict | undefined): number {
  if (verdict === undefined) return 0;
  const alike = verdict.different.filter(({ ours, expected }) => readAlike(ours, expected));
  return (verdict.same.length + alike.length) / (verdict.same.length + verdict.different.length);
}
