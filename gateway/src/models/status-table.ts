import type { Copy, FoundFile } from './find-set.ts';
import { describeCondition } from './inspect-file.ts';
import type { SetStatus } from './model-store.ts';

const headings = ['SET', 'FILE', 'SIZE', 'LICENCE', 'LANGUAGES', 'STATE', 'WHERE'];

/** The sets and their files as a table for a terminal; `whole` is the word for a whole file, by what it was judged. */
export function formatStatuses(statuses: readonly SetStatus[], whole: 'present' | 'whole'): string {
  const rows = statuses.flatMap(({ set, files }) =>
    files.flatMap((found) =>
      copies(found).map(({ path, condition }) => [
        set.name,
        found.file.name,
        `${(found.file.bytes / 1e6).toFixed(1)} MB`,
        set.licence,
        set.languages.join(' '),
        condition.state === 'whole' ? whole : describeCondition(condition, found.file),
        condition.state === 'missing' ? '-' : path,
      ]),
    ),
  );
  return aligned([headings, ...rows]);
}

/** The copy that counts, then those that are passed over because they are spoilt. */
function copies({ path, condition, spoilt }: FoundFile): Copy[] {
  return [{ path, condition }, ...spoilt.filter((copy) => copy.path !== path)];
}

/** The sets that cannot be used as they are. */
export function spoiltSets(statuses: readonly SetStatus[]): string[] {
  const spoilt = statuses.filter(({ files }) => files.some(({ condition }) => condition.state !== 'whole'));
  return spoilt.map(({ set }) => set.name);
}

function aligned(rows: readonly string[][]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
