import type { Catalogue, Model } from './catalogue.ts';
import type { Copy, FoundModel } from './find-model.ts';
import { describeCondition } from './inspect-file.ts';

/** The models and their files as a table for a terminal; `whole` is the word for a whole file, by what it was judged. */
export function formatModels(found: readonly FoundModel[], whole: 'present' | 'whole'): string {
  const rows = found.flatMap(({ model, files }) =>
    files.flatMap((each) =>
      copies(each).map(({ path, condition }) => [
        model.name,
        each.file.name,
        megabytes(each.file.bytes),
        model.licence,
        model.languages.join(' '),
        condition.state === 'whole' ? whole : describeCondition(condition, each.file),
        condition.state === 'missing' ? '-' : path,
        each.file.sha256,
      ]),
    ),
  );
  return aligned([['MODEL', 'FILE', 'SIZE', 'LICENCE', 'LANGUAGES', 'STATE', 'WHERE', 'SHA256'], ...rows]);
}

/** The sets as a table: what each is for, and what it weighs. */
export function formatSets({ sets, models }: Catalogue): string {
  const rows = sets.map((set) => {
    const members = models.filter(({ name }) => set.models.includes(name));
    const languages = new Set(members.flatMap((model) => model.languages));
    return [
      set.name,
      set.models.join(', '),
      megabytes(sizeOf(members)),
      [...new Set(members.map(({ licence }) => licence))].join(', '),
      [...languages].join(' '),
      set.about,
    ];
  });
  return aligned([['SET', 'MODELS', 'SIZE', 'LICENCE', 'LANGUAGES', 'WHAT A KIOSK CAN DO'], ...rows]);
}

/** The models that cannot be used as they are. */
export function spoiltModels(found: readonly FoundModel[]): string[] {
  const spoilt = found.filter(({ files }) => files.some(({ condition }) => condition.state !== 'whole'));
  return spoilt.map(({ model }) => model.name);
}

/** The copy that counts, then those that are passed over because they are spoilt. */
function copies({ path, condition, spoilt }: FoundModel['files'][number]): Copy[] {
  return [{ path, condition }, ...spoilt.filter((copy) => copy.path !== path)];
}

function sizeOf(models: readonly Model[]): number {
  return models.flatMap(({ files }) => files).reduce((total, { bytes }) => total + bytes, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
