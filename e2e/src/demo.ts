import { join } from 'node:path';
import type { Bilingual } from '@lobby/shared/protocol/language';
import { spokenWords } from '@lobby/gateway/knowledge/shown/spoken-words';
import { readVenueFile } from '@lobby/gateway/knowledge/venue-file/parse-venue';

/** What a visitor may ask the demo branch, and what it says to it. */
export interface DemoEntry {
  question: Bilingual;
  answer: Bilingual;
}

const folder = join(import.meta.dirname, '..', '..', 'gateway', 'demo');
const written = await readVenueFile(join(folder, 'bank'));
const entries = written.entries.map((entry) => ({ ...entry, answer: spokenWords(entry) }));

/** All of them, in their order. */
export function demoEntries(): readonly DemoEntry[] {
  return entries;
}

/** Reads an entry where staff wrote it, so that a test never holds an answer of its own. Throws when there is none. */
export function demoEntry(id: string): DemoEntry {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`the demo branch has no entry ${id}`);
  return entry;
}

/** The entry with the longest Chinese answer: enough of it is left to say when a wire is cut. */
export function longestDemoEntry(): DemoEntry {
  const [longest] = entries.toSorted((left, right) => right.answer.zh.length - left.answer.zh.length);
  if (longest === undefined) throw new Error('the demo branch has no entries');
  return longest;
}
