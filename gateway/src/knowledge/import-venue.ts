import { createHash } from 'node:crypto';
import type { Database } from '../storage/open-storage.ts';
import { parseVenue } from './venue-file/parse-venue.ts';
import type { VenueFile, WrittenEntry } from './venue-file/venue-schema.ts';
import { readVenueSource, type VenueSource } from './venue-file/venue-source.ts';

/**
 * Brings a venue's YAML, a file or a folder, into the database, replacing what an older state of it brought, and returns
 * the venue's id. What has not changed since is left alone. Throws `VenueMissing` and `VenueFaulty`, and then nothing has
 * changed.
 */
export async function importVenue(database: Database, path: string): Promise<string> {
  const source = await readVenueSource(path);
  const sourceHash = hashOf(source);
  const known = await database
    .selectFrom('venue')
    .select('id')
    .where('sourceHash', '=', sourceHash)
    .executeTakeFirst();
  if (known !== undefined) return known.id;

  const venue = parseVenue(source);
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('venue').where('id', '=', venue.id).execute();
    await insertVenue(transaction, venue, sourceHash);
    await insertSayings(transaction, venue);
    for (const [place, entry] of venue.entries.entries())
      await insertEntry(transaction, { venueId: venue.id, place, entry });
    await insertLinks(transaction, venue);
  });
  return venue.id;
}

function hashOf({ venue, entries }: VenueSource): string {
  return createHash('sha256')
    .update(JSON.stringify([venue, ...entries]))
    .digest('hex');
}

async function insertVenue(database: Database, venue: VenueFile, sourceHash: string): Promise<void> {
  const { id, kind, listening, name, greeting, avatar, voice } = venue;
  await database
    .insertInto('venue')
    .values({
      id,
      kind,
      listening,
      nameZh: name.zh,
      nameEn: name.en,
      greetingZh: greeting.zh,
      greetingEn: greeting.en,
      avatarId: avatar.id,
      avatarNameZh: avatar.name.zh,
      avatarNameEn: avatar.name.en,
      voiceSpeakerZh: voice.speaker?.zh ?? null,
      voiceSpeakerEn: voice.speaker?.en ?? null,
      voiceRate: voice.rate ?? null,
      voicePitch: voice.pitch ?? null,
      voiceVolume: voice.volume ?? null,
      sourceHash,
      importedAtMs: Date.now(),
    })
    .execute();
}

async function insertSayings(database: Database, { id, lexicon }: VenueFile): Promise<void> {
  const rows = lexicon.map((saying) => ({ venueId: id, ...saying }));
  if (rows.length > 0) await database.insertInto('venueSaying').values(rows).execute();
}

interface PlacedEntry {
  venueId: string;
  place: number;
  entry: WrittenEntry;
}

async function insertEntry(database: Database, { venueId, place, entry }: PlacedEntry): Promise<void> {
  const { id, question, answer, spoken, wordings, gesture, mood, mustHear } = entry;
  await database
    .insertInto('knowledgeEntry')
    .values({
      venueId,
      id,
      place,
      questionZh: question.zh,
      questionEn: question.en,
      answerZh: answer.zh,
      answerEn: answer.en,
      spokenZh: spoken.zh ?? null,
      spokenEn: spoken.en ?? null,
      gesture: gesture ?? null,
      mood: mood ?? null,
      mustHear: mustHear ? 1 : 0,
    })
    .execute();
  const rows = (['zh', 'en'] as const).flatMap((language) =>
    wordings[language].map((text, order) => ({ venueId, entryId: id, language, place: order, text })),
  );
  await database.insertInto('knowledgeWording').values(rows).execute();
}

/** Comes after all entries, because entries may name later ones. */
async function insertLinks(database: Database, { id, entries, suggestions }: VenueFile): Promise<void> {
  const followUps = entries.flatMap((entry) =>
    entry.followUps.map((followUpId, place) => ({ venueId: id, entryId: entry.id, place, followUpId })),
  );
  if (followUps.length > 0) await database.insertInto('knowledgeFollowUp').values(followUps).execute();
  const tappable = suggestions.map((entryId, place) => ({ venueId: id, place, entryId }));
  if (tappable.length > 0) await database.insertInto('venueSuggestion').values(tappable).execute();
}
