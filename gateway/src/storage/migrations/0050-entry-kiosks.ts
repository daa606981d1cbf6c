import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** At which kiosks an answer is given. */
export const entryKiosks: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.alterTable('knowledge_entry').addColumn('kiosks', 'text').execute();
  },
};
