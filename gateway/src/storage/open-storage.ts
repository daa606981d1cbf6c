import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationProvider } from './migrations/migrations.ts';
import type { Schema } from './schema.ts';

/** What everything lasting is read from and written to. */
export type Database = Kysely<Schema>;

export interface Storage {
  database: Database;
  /** Finishes what is written and lets the file go. May be called twice. */
  close: () => Promise<void>;
}

/**
 * Opens the one file everything lasting lives in, making it and its folder where they are missing, and brings its
 * tables up to date, so that no caller meets old ones. `':memory:'` gives a store that is gone with the process.
 * Throws when the file cannot be opened or its tables cannot be migrated.
 */
export async function openStorage(file: string): Promise<Storage> {
  const database: Database = new Kysely({
    dialect: new SqliteDialect({ database: openFile(file) }),
    plugins: [new CamelCasePlugin()],
  });
  const { error } = await new Migrator({ db: database, provider: migrationProvider }).migrateToLatest();
  if (error !== undefined) {
    await database.destroy();
    throw new Error(`the tables in ${file} cannot be brought up to date`, { cause: error });
  }
  return { database, close: () => database.destroy() };
}

/** Opened for many readers beside one writer; a second process waits for its turn instead of failing. */
function openFile(file: string): BetterSqlite.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const opened = new BetterSqlite(file);
    opened.pragma('journal_mode = WAL');
    opened.pragma('foreign_keys = ON');
    opened.pragma('busy_timeout = 5000');
    return opened;
  } catch (cause) {
    throw new Error(`the database ${file} cannot be opened`, { cause });
  }
}
