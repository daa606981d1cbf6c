import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When a venue's kiosks take a voice for their visitor's. */
export const listening: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .alterTable('venue')
      .addColumn('listening', 'text', (column) => column.notNull().defaultTo('always'))
      .execute();
  },
};
