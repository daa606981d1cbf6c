import type { Recommendation } from '../person/recommend.ts';
import type { Database } from '../storage/open-storage.ts';
import { recommendationSchema } from './venue-file/recommendation-schema.ts';

/** Reads what a venue offers, in the order of its file. */
export async function readRecommendations(database: Database, venueId: string): Promise<Recommendation[]> {
  const rows = await database
    .selectFrom('venueRecommendation')
    .select('definition')
    .where('venueId', '=', venueId)
    .orderBy('place')
    .execute();
  return rows.map(({ definition }) => recommendationSchema.parse(JSON.parse(definition)));
}
