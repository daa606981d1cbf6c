import type { Persona } from '@lobby/shared/speech/manner';
import type { Database } from '../storage/open-storage.ts';
import { UnknownVenue } from './venue.ts';

/** Reads how a venue's avatar speaks. Throws `UnknownVenue` when it was never imported. */
export async function readPersona(database: Database, venueId: string): Promise<Persona> {
  const row = await database
    .selectFrom('venue')
    .select([
      'voiceSpeakerZh as zh',
      'voiceSpeakerEn as en',
      'voiceRate as rate',
      'voicePitch as pitch',
      'voiceVolume as volume',
    ])
    .where('id', '=', venueId)
    .executeTakeFirst();
  if (row === undefined) throw new UnknownVenue(venueId);
  const { zh, en, ...manner } = row;
  const speaker = withoutNulls({ zh, en });
  return { ...withoutNulls(manner), ...(Object.keys(speaker).length > 0 && { speaker }) };
}

/** What is null in a row is left out of what it stands for. */
function withoutNulls<Value>(row: Record<string, Value | null>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  );
}
