import { createHash } from 'node:crypto';
import type { Database } from '../storage/open-storage.ts';
import { parseVenue } from './venue-file/parse-venue.ts';
import { spokenWords } from './shown/spoken-words.ts';
import { entriesOf, type VenueFile, type WrittenEntry } from './venue-file/venue-schema.ts';
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

  const written = parseVenue(source);
  const venue = { ...written, entries: entriesOf(written) };
  await database.transaction().execute(async (transaction) => {
    await removeOlder(transaction, venue.id);
    await insertVenue(transaction, venue, sourceHash);
    await insertSayings(transaction, venue);
    for (const [place, entry] of venue.entries.entries())
      await insertEntry(transaction, { venueId: venue.id, place, entry });
    await insertLinks(transaction, venue);
    await insertRecommendations(transaction, venue);
    await insertDepartments(transaction, venue);
  });
  return venue.id;
}

/** Counts up when the same files come to mean something else. */
const edition = 2;

function hashOf({ venue, entries, departments, pictures }: VenueSource): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, venue, ...entries, ...departments, ...pictures]))
    .digest('hex');
}

/** The venue itself stays, for its tasks and documents have their own files, which may not have changed. */
async function removeOlder(database: Database, venueId: string): Promise<void> {
  const tables = [
    'venueSuggestion',
    'knowledgeEntry',
    'venueSaying',
    'venueRecommendation',
    'department',
  ] as const;
  for (const table of tables) await database.deleteFrom(table).where('venueId', '=', venueId).execute();
}

async function insertVenue(database: Database, venue: VenueFile, sourceHash: string): Promise<void> {
  const { id, kind, listening, name, greeting, avatar, voice } = venue;
  const row = {
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
  };
  await database
    .insertInto('venue')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** A word that several departments say is said by all of them alike. */
async function insertSayings(database: Database, { id, lexicon, departments }: VenueFile): Promise<void> {
  const all = [...lexicon, ...departments.flatMap((department) => department.lexicon)];
  const single = new Map(all.map((saying) => [`${saying.language} ${saying.written}`, saying]));
  const rows = [...single.values()].map((saying) => ({ venueId: id, ...saying }));
  if (rows.length > 0) await database.insertInto('venueSaying').values(rows).execute();
}

interface PlacedEntry {
  venueId: string;
  place: number;
  entry: WrittenEntry;
}

async function insertEntry(database: Database, { venueId, place, entry }: PlacedEntry): Promise<void> {
  const spoken = spokenWords(entry);
  const { id, question, answer, gesture, mood, mustHear, audience, kiosks, valid, source } = entry;
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
      spokenZh: spoken.zh,
      spokenEn: spoken.en,
      gesture: gesture ?? null,
      mood: mood ?? null,
      mustHear: mustHear ? 1 : 0,
      anybody: entry.anybody ? 1 : 0,
      audience: audience ? JSON.stringify(audience) : null,
      kiosks: kiosks ? JSON.stringify(kiosks) : null,
      validFrom: valid?.from ?? null,
      validUntil: valid?.until ?? null,
      source: source ? JSON.stringify(source) : null,
      owner: entry.owner ?? null,
      status: entry.status,
    })
    .execute();
  const rows = wordingsOf(venueId, entry);
  await database.insertInto('knowledgeWording').values(rows).execute();
}

function wordingsOf(venueId: string, { id, wordings, unlike }: WrittenEntry) {
  return (['zh', 'en'] as const).flatMap((language) =>
    [...wordings[language], ...unlike[language]].map((text, place) => ({
      venueId,
      entryId: id,
      language,
      place,
      text,
      unlike: place < wordings[language].length ? (0 as const) : (1 as const),
    })),
  );
}

async function insertRecommendations(
  database: Database,
  { id: venueId, recommendations }: VenueFile,
): Promise<void> {
  const rows = recommendations.map((offer, place) => ({
    venueId,
    id: offer.id,
    place,
    definition: JSON.stringify(offer),
  }));
  if (rows.length > 0) await database.insertInto('venueRecommendation').values(rows).execute();
}

async function insertDepartments(database: Database, { id: venueId, departments }: VenueFile): Promise<void> {
  const rows = departments.map((written, place) => {
    const { id, lexicon: _, ...department } = written;
    return { venueId, id, place, definition: JSON.stringify(department) };
  });
  if (rows.length > 0) await database.insertInto('department').values(rows).execute();
}

/** Comes after all entries, because entries may name later ones. */
async function insertLinks(database: Database, { id, entries, suggestions }: VenueFile): Promise<void> {
  const here = new Set(entries.map((entry) => entry.id));
  const followUps = entries.flatMap((entry) =>
    entry.followUps
      .filter((followUp) => here.has(followUp))
      .map((followUpId, place) => ({ venueId: id, entryId: entry.id, place, followUpId })),
  );
  if (followUps.length > 0) await database.insertInto('knowledgeFollowUp').values(followUps).execute();
  const tappable = suggestions.map((entryId, place) => ({ venueId: id, place, entryId }));
  if (tappable.length > 0) await database.insertInto('venueSuggestion').values(tappable).execute();
}
