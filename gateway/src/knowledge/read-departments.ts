import type { Database } from '../storage/open-storage.ts';
import type { Department } from './department.ts';
import { keptDepartmentSchema } from './venue-file/department-schema.ts';

/** Reads a venue's departments, in the order of their names. */
export async function readDepartments(database: Database, venueId: string): Promise<Department[]> {
  const rows = await database
    .selectFrom('department')
    .select(['id', 'definition'])
    .where('venueId', '=', venueId)
    .orderBy('place')
    .execute();
  return rows.map(({ id, definition }) => ({ id, ...keptDepartmentSchema.parse(JSON.parse(definition)) }));
}
