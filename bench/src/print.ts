import { cpus, loadavg, totalmem } from 'node:os';
import type { Findings, Table } from './findings.ts';

/** The findings as Markdown, ready for the documentation: what was measured, on what, and what to know about it. */
export function toMarkdown(name: string, { tables, figures, notes }: Findings): string {
  const parts = [
    `## bench ${name}`,
    machine(),
    ...tables.map(tableToMarkdown),
    tableToMarkdown({
      title: 'Figures',
      headings: ['key', 'value'],
      rows: Object.entries(figures).map(([key, value]) => [key, String(Math.round(value * 1000) / 1000)]),
    }),
    ...notes.map((note) => `- ${note}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function machine(): string {
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const memoryGib = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? 'processor unknown'}, ${cpus().length} cores, ${memoryGib} GiB, Node ${process.version}, load ${load} at the end.`;
}

function tableToMarkdown({ title, headings, rows }: Table): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
