import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How a venue's avatar speaks, and how it says words of its own. */
export const voice: Migration = {
  async up(database: Kysely<unknown>) {
    for (const text of ['voice_speaker_zh', 'voice_speaker_en'])
      await database.schema.alterTable('venue').addColumn(text, 'text').execute();
    for (const number of ['voice_rate', 'voice_pitch', 'voice_volume'])
      await database.schema.alterTable('venue').addColumn(number, 'real').execute();
    await database.schema
      .createTable('venue_saying')
      .addColumn('venue_id', 'text', (column) => column.notNull().references('venue.id').onDelete('cascade'))
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('written', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('said', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('venue_saying_key', ['venue_id', 'language', 'written'])
      .execute();
  },
};
