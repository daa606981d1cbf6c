import type { Bilingual } from '@lobby/shared/protocol/language';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import type { Database } from '../storage/open-storage.ts';
import { UnknownVenue } from './venue.ts';

/** Reads what a page shows of a venue. Throws `UnknownVenue` when it was never imported. */
export async function readVenue(database: Database, venueId: string): Promise<VenueView> {
  const row = await database.selectFrom('venue').selectAll().where('id', '=', venueId).executeTakeFirst();
  if (row === undefined) throw new UnknownVenue(venueId);
  return {
    kind: row.kind,
    listening: row.listening,
    name: { zh: row.nameZh, en: row.nameEn },
    greeting: { zh: row.greetingZh, en: row.greetingEn },
    avatar: { id: row.avatarId, name: { zh: row.avatarNameZh, en: row.avatarNameEn }, recordings: [] },
    suggestions: await readSuggestions(database, venueId),
  };
}

/** The words of the entries a visitor may tap, so that a tap is always a question the venue can answer. */
function readSuggestions(database: Database, venueId: string): Promise<Bilingual[]> {
  return database
    .selectFrom('venueSuggestion as suggestion')
    .innerJoin('knowledgeEntry as entry', (join) =>
      join.onRef('entry.venueId', '=', 'suggestion.venueId').onRef('entry.id', '=', 'suggestion.entryId'),
    )
    .select(['entry.questionZh as zh', 'entry.questionEn as en'])
    .where('suggestion.venueId', '=', venueId)
    .orderBy('suggestion.place')
    .execute();
}
