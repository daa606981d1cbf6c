import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text and how a public source reads its Han characters, as numbered pinyin; 5 is the neutral tone. */
export interface ReadText {
  text: string;
  syllables: string[];
}

/**
 * Reads `pinyin/*.tsv` in a folder: a text, a tab, its numbered pinyin apart by blanks. Undefined when there is no such folder; a
 * caller says so aloud. Lines whose numbers of characters and syllables differ are left out.
 */
export async function readPublicPinyin(data = '.'): Promise<Map<string, ReadText[]> | undefined> {
  const folder = join(data, 'pinyin');
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return undefined;
  const tables = new Map<string, ReadText[]>();
  for (const name of names.filter((file) => file.endsWith('.tsv')).sort())
    tables.set(name.slice(0, -4), readTable(await readFile(join(folder, name), 'utf8')));
  return tables;
}

function readTable(file: string): ReadText[] {
  return file
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([text = '', pinyin = '']) => ({ text, syllables: pinyin.trim().split(' ') }))
    .filter(({ text, syllables }) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) === syllables.length);
}
