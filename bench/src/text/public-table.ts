import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One line of a public table: what is given, and what its authors make of it. */
export interface Row {
  /** Counted from 1, without the heading. */
  line: number;
  kind: string;
  given: string;
  expected: string;
}

/** The tables: Chinese and English read aloud, and Chinese written down. */
export type TableName = 'say-zh' | 'say-en' | 'write-zh';

/** Where the tables lie when nobody names a folder: beside the checkout, for they are not ours to ship. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'datasets', 'spoken-text');

/** Reads `NAME.tsv` (kind, given, expected, with a heading). Undefined when there is none; a caller says so aloud. */
export async function readTable(name: TableName, folder = beside): Promise<Row[] | undefined> {
  const text = await readFile(join(folder, `${name}.tsv`), 'utf8').catch(() => undefined);
  return text
    ?.trimEnd()
    .split('\n')
    .slice(1)
    .map((row, index) => {
      const [kind = '', given = '', expected = ''] = row.split('\t');
      return { line: index + 1, kind, given, expected };
    });
}
