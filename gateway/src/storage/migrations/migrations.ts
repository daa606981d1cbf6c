import type { Migration, MigrationProvider } from 'kysely/migration';
import { venueAndKnowledge } from './0001-venue-and-knowledge.ts';

const migrations: Record<string, Migration> = {
  '0001-venue-and-knowledge': venueAndKnowledge,
};

/** Names the migrations in code, because a folder listing would also find tests and half-written files. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve(migrations),
};
