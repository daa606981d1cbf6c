import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Visitors who wished to be known again. A venue that is imported anew does not forget them, so nothing refers to it. */
export const acquaintances: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('acquaintance')
      .addColumn('code_hash', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('expires_at_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
