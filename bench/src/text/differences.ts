import type { Verdict } from './judge.ts';
import type { TableName } from './public-table.ts';
import { reasonFor } from './reasons.ts';

const titles: Record<TableName, string> = {
  'say-zh': 'Chinese read aloud',
  'say-en': 'English read aloud',
  'write-zh': 'Chinese written down',
};

/** Every line on which we differ from the public tables, with what we say instead and why, as a document. */
export function differencesDocument(verdicts: ReadonlyMap<TableName, Verdict>): string {
  const parts = [...verdicts].map(([name, { different }]) =>
    [
      `## ${titles[name]}`,
      '',
      '| line | given | the table has | we have | because |',
      '|---|---|---|---|---|',
      ...different.map((answer) =>
        row([String(answer.line), answer.given, answer.expected, answer.ours, reasonFor(name, answer)]),
      ),
    ].join('\n'),
  );
  return (
    [
      '# Where we differ from the public tables of spoken text',
      'Made by `pnpm bench text`. The tables are the tests of a public normaliser for Chinese and English.',
      ...parts,
    ].join('\n\n') + '\n'
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '' ? '(nothing)' : cell.replaceAll('|', '\\|'))).join(' | ')} |`;
}
