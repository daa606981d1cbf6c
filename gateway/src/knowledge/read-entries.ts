import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import type { Database } from '../storage/open-storage.ts';
import type { Schema } from '../storage/schema.ts';
import type { Entry } from './entry.ts';

/** Reads all that a venue knows, in the order of its file, for the index to be built from. */
export async function readEntries(database: Database, venueId: string): Promise<Entry[]> {
  const rows = await database
    .selectFrom('knowledgeEntry')
    .selectAll()
    .where('venueId', '=', venueId)
    .orderBy('place')
    .execute();
  const wordings = await readWordings(database, venueId);
  const followUps = await readFollowUps(database, venueId);
  return rows.map((row) => ({
    id: row.id,
    question: { zh: row.questionZh, en: row.questionEn },
    wordings: wordings.get(row.id) ?? { zh: [], en: [] },
    answer: { zh: row.answerZh, en: row.answerEn },
    spoken: { zh: row.spokenZh ?? row.answerZh, en: row.spokenEn ?? row.answerEn },
    followUps: followUps.get(row.id) ?? [],
    delivery: deliveryOf(row),
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

async function readWordings(
  database: Database,
  venueId: string,
): Promise<Map<string, Record<Language, string[]>>> {
  const rows = await database
    .selectFrom('knowledgeWording')
    .select(['entryId', 'language', 'text'])
    .where('venueId', '=', venueId)
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
