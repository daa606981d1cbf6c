import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The first tables: a venue, what it knows, and what it suggests. */
export const venueAndKnowledge: Migration = {
  async up(database: Kysely<unknown>) {
    await createVenue(database);
    await createKnowledgeEntry(database);
    await createKnowledgeWording(database);
    await createFollowUp(database);
    await createVenueSuggestion(database);
  },
};

async function createVenue(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('venue')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('greeting_zh', 'text', (column) => column.notNull())
    .addColumn('greeting_en', 'text', (column) => column.notNull())
    .addColumn('avatar_id', 'text', (column) => column.notNull())
    .addColumn('avatar_name_zh', 'text', (column) => column.notNull())
    .addColumn('avatar_name_en', 'text', (column) => column.notNull())
    .addColumn('source_hash', 'text', (column) => column.notNull())
    .addColumn('imported_at_ms', 'bigint', (column) => column.notNull())
    .execute();
}

async function createKnowledgeEntry(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('knowledge_entry')
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venue.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('question_zh', 'text', (column) => column.notNull())
    .addColumn('question_en', 'text', (column) => column.notNull())
    .addColumn('answer_zh', 'text', (column) => column.notNull())
    .addColumn('answer_en', 'text', (column) => column.notNull())
    .addColumn('spoken_zh', 'text')
    .addColumn('spoken_en', 'text')
    .addPrimaryKeyConstraint('knowledge_entry_key', ['venue_id', 'id'])
    .execute();
}

async function createKnowledgeWording(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('knowledge_wording')
    .addColumn('venue_id', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('knowledge_wording_key', ['venue_id', 'entry_id', 'language', 'place'])
    .addForeignKeyConstraint(
      'knowledge_wording_entry',
      ['venue_id', 'entry_id'],
      'knowledge_entry',
      ['venue_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}

async function createFollowUp(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('knowledge_follow_up')
    .addColumn('venue_id', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('follow_up_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('knowledge_follow_up_key', ['venue_id', 'entry_id', 'place'])
    .addForeignKeyConstraint(
      'knowledge_follow_up_from',
      ['venue_id', 'entry_id'],
      'knowledge_entry',
      ['venue_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'knowledge_follow_up_to',
      ['venue_id', 'follow_up_id'],
      'knowledge_entry',
      ['venue_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}

async function createVenueSuggestion(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('venue_suggestion')
    .addColumn('venue_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('venue_suggestion_key', ['venue_id', 'place'])
    .addForeignKeyConstraint(
      'venue_suggestion_entry',
      ['venue_id', 'entry_id'],
      'knowledge_entry',
      ['venue_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}
