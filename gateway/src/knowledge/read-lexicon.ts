import type { Lexicon } from '../pronunciation/lexicon.ts';
import type { Database } from '../storage/open-storage.ts';

/** Reads how words of a venue are said. */
export function readLexicon(database: Database, venueId: string): Promise<Lexicon> {
  return database
    .selectFrom('venueSaying')
    .select(['language', 'written', 'kind', 'said'])
    .where('venueId', '=', venueId)
    .orderBy('language')
    .orderBy('written')
    .execute();
}
