import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a venue offers to visitors whom it suits. */
export const recommendations: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('venue_recommendation')
      .addColumn('venue_id', 'text', (column) => column.notNull().references('venue.id').onDelete('cascade'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('venue_recommendation_key', ['venue_id', 'id'])
      .execute();
  },
};
