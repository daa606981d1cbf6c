import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whom an answer is for, how long it holds and where it is from; and the documents that answer where no entry does. */
export const entryFieldsAndDocuments: Migration = {
  async up(database: Kysely<unknown>) {
    await addEntryFields(database);
    await createDocument(database);
    await createPassage(database);
  },
};

async function addEntryFields(database: Kysely<unknown>): Promise<void> {
  const texts = ['audience', 'valid_from', 'valid_until', 'source', 'owner'];
  for (const text of texts)
    await database.schema.alterTable('knowledge_entry').addColumn(text, 'text').execute();
  await database.schema
    .alterTable('knowledge_entry')
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('published'))
    .execute();
  await database.schema
    .alterTable('knowledge_wording')
    .addColumn('unlike', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

async function createDocument(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('document')
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venue.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('fault', 'text')
    .addColumn('source_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_key', ['venue_id', 'name'])
    .execute();
}

async function createPassage(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('passage')
    .addColumn('venue_id', 'text', (column) => column.notNull())
    .addColumn('document_name', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('headings', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('page', 'integer')
    .addPrimaryKeyConstraint('passage_key', ['venue_id', 'document_name', 'place'])
    .addForeignKeyConstraint(
      'passage_document',
      ['venue_id', 'document_name'],
      'document',
      ['venue_id', 'name'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}
