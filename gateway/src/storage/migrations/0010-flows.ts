import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A venue's tasks, and the systems they ask, as JSON of the same schema as their files. */
export const flows: Migration = {
  async up(database: Kysely<unknown>) {
    for (const table of ['flow', 'system_description'])
      await database.schema
        .createTable(table)
        .addColumn('venue_id', 'text', (column) =>
          column.notNull().references('venue.id').onDelete('cascade'),
        )
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('definition', 'text', (column) => column.notNull())
        .addColumn('source_hash', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['venue_id', 'id'])
        .execute();
  },
};
