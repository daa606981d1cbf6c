import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The parts of a venue that speak for themselves. What they know and do lies beside the venue's own, under ids that begin with theirs. */
export const departments: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('department')
      .addColumn('venue_id', 'text', (column) => column.notNull().references('venue.id').onDelete('cascade'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('department_key', ['venue_id', 'id'])
      .execute();
    await database.schema
      .alterTable('knowledge_entry')
      .addColumn('anybody', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
