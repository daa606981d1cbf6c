import type { Shown, ShownBlock, Span } from '@lobby/shared/protocol/shown';
import { cellsOf, isRow } from './statements.ts';
import type { StoredPassage } from './stored-passage.ts';

/** A passage as it is shown, under its heading, with its rows as a table again and what answers in it strong. */
export function passageShown(
  { title, headings, text, page }: StoredPassage,
  strong: string | undefined,
): Shown {
  const heading = headings.at(-1);
  const blocks: ShownBlock[] =
    heading === undefined || heading === title ? [] : [{ type: 'heading', spans: [{ text: heading }] }];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (isRow(line)) {
      rows.push(line);
      continue;
    }
    endTable();
    blocks.push({ type: 'paragraph', spans: spansOf(line, strong) });
  }
  endTable();
  return { blocks, source: { title, ...(page !== undefined && { page }) } };
}

/** Empty cells were left out of the rows. */
function tableOf(lines: readonly string[]): ShownBlock {
  const rows = lines.map((line) => new Map(cellsOf(line).map(({ name, value }) => [name, value])));
  const head = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { type: 'table', head, rows: rows.map((row) => head.map((name) => row.get(name) ?? '')) };
}

function spansOf(line: string, strong: string | undefined): Span[] {
  const start = strong === undefined ? -1 : line.indexOf(strong);
  if (strong === undefined || start < 0) return [{ text: line }];
  const spans: Span[] = [
    { text: line.slice(0, start) },
    { text: strong, strong: true },
    { text: line.slice(start + strong.length) },
  ];
  return spans.filter(({ text }) => text !== '');
}
