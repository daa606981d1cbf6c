import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How an answer is delivered beside its words, and what kind of place a venue is. */
export const deliveryAndKind: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.alterTable('knowledge_entry').addColumn('gesture', 'text').execute();
    await database.schema.alterTable('knowledge_entry').addColumn('mood', 'text').execute();
    await database.schema
      .alterTable('knowledge_entry')
      .addColumn('must_hear', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await database.schema
      .alterTable('venue')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('other'))
      .execute();
  },
};
