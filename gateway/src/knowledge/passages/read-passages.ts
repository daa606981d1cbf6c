import type { Database } from '../../storage/open-storage.ts';
import type { StoredPassage } from './stored-passage.ts';

/** Reads all passages of a venue's documents, in reading order. */
export async function readPassages(database: Database, venueId: string): Promise<StoredPassage[]> {
  const rows = await database
    .selectFrom('passage')
    .innerJoin('document', (join) =>
      join
        .onRef('document.venueId', '=', 'passage.venueId')
        .onRef('document.name', '=', 'passage.documentName'),
    )
    .select(['document.title', 'passage.headings', 'passage.text', 'passage.page'])
    .where('passage.venueId', '=', venueId)
    .orderBy('passage.documentName')
    .orderBy('passage.place')
    .execute();
  return rows.map(({ title, headings, text, page }) => ({
    title,
    headings: JSON.parse(headings),
    text,
    ...(page !== null && { page }),
  }));
}
