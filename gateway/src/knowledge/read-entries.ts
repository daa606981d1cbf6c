import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { Database } from '../storage/open-storage.ts';
import type { Schema } from '../storage/schema.ts';
import type { Entry } from './entry.ts';

/** Reads all that a venue knows and has published, in the order of its file, for the index to be built from. */
export async function readEntries(database: Database, venueId: string): Promise<Entry[]> {
  const rows = await database
    .selectFrom('knowledgeEntry')
    .selectAll()
    .where('venueId', '=', venueId)
    .where('status', '=', 'published')
    .orderBy('place')
    .execute();
  const wordings = await readWordings(database, venueId, 0);
  const unlike = await readWordings(database, venueId, 1);
  const followUps = await readFollowUps(database, venueId);
  return rows.map((row): Entry => ({
    id: row.id,
    question: { zh: row.questionZh, en: row.questionEn },
    wordings: wordings.get(row.id) ?? { zh: [], en: [] },
    answer: { zh: row.answerZh, en: row.answerEn },
    spoken: { zh: row.spokenZh ?? row.answerZh, en: row.spokenEn ?? row.answerEn },
    followUps: followUps.get(row.id) ?? [],
    delivery: deliveryOf(row),
    ...(row.anybody === 1 && { anybody: true }),
    ...limitsOf(row),
    ...withUnlike(unlike.get(row.id)),
  }));
}

type DeliveryColumns = Pick<Schema['knowledgeEntry'], 'gesture' | 'mood' | 'mustHear'>;

function deliveryOf({ gesture, mood, mustHear }: DeliveryColumns): Delivery {
  return {
    ...(gesture !== null && { gesture }),
    ...(mood !== null && { mood }),
    ...(mustHear === 1 && { mustHear: true }),
  };
}

function withUnlike(unlike: Entry['unlike']): Pick<Entry, 'unlike'> {
  return unlike === undefined ? {} : { unlike };
}

type LimitColumns = Pick<
  Schema['knowledgeEntry'],
  'audience' | 'kiosks' | 'validFrom' | 'validUntil' | 'source'
>;

/** What was written as JSON by the importer is read as that. */
function limitsOf(row: LimitColumns): Pick<Entry, 'audience' | 'kiosks' | 'valid' | 'source'> {
  const { audience, kiosks, validFrom: from, validUntil: until, source } = row;
  return {
    ...(audience !== null && { audience: JSON.parse(audience) }),
    ...(kiosks !== null && { kiosks: JSON.parse(kiosks) }),
    ...((from ?? until) !== null && { valid: { ...(from && { from }), ...(until && { until }) } }),
    ...(source !== null && { source: JSON.parse(source) }),
  };
}

async function readWordings(
  database: Database,
  venueId: string,
  unlike: 0 | 1,
): Promise<Map<string, Record<Language, string[]>>> {
  const rows = await database
    .selectFrom('knowledgeWording')
    .select(['entryId', 'language', 'text'])
    .where('venueId', '=', venueId)
    .where('unlike', '=', unlike)
    .orderBy('place')
    .execute();
  const byEntry = new Map<string, Record<Language, string[]>>();
  for (const { entryId, language, text } of rows) {
    const wordings = byEntry.get(entryId) ?? { zh: [], en: [] };
    wordings[language].push(text);
    byEntry.set(entryId, wordings);
  }
  return byEntry;
}

async function readFollowUps(database: Database, venueId: string): Promise<Map<string, string[]>> {
  const rows = await database
    .selectFrom('knowledgeFollowUp')
    .select(['entryId', 'followUpId'])
    .where('venueId', '=', venueId)
    .orderBy('place')
    .execute();
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return new Map([...byEntry].map(([id, links]) => [id, links.map(({ followUpId }) => followUpId)]));
}
