import type { Migration, MigrationProvider } from 'kysely/migration';
import { venueAndKnowledge } from './0001-venue-and-knowledge.ts';
import { deliveryAndKind } from './0002-delivery-and-kind.ts';
import { listening } from './0003-listening.ts';
import { voice } from './0004-voice.ts';
import { flows } from './0010-flows.ts';
import { entryFieldsAndDocuments } from './0011-entry-fields-and-documents.ts';
import { acquaintances } from './0040-acquaintances.ts';
import { recommendations } from './0041-recommendations.ts';
import { entryKiosks } from './0050-entry-kiosks.ts';
import { departments } from './0051-departments.ts';

const migrations: Record<string, Migration> = {
  '0001-venue-and-knowledge': venueAndKnowledge,
  '0002-delivery-and-kind': deliveryAndKind,
  '0003-listening': listening,
  '0004-voice': voice,
  '0010-flows': flows,
  '0011-entry-fields-and-documents': entryFieldsAndDocuments,
  '0040-acquaintances': acquaintances,
  '0041-recommendations': recommendations,
  '0050-entry-kiosks': entryKiosks,
  '0051-departments': departments,
};

/** Names the migrations in code, because a folder listing would also find tests and half-written files. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve(migrations),
};
