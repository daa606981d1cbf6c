import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from './open-storage.ts';

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data', 'lobby.sqlite');
}

const venue = {
  id: 'harbour',
  nameZh: '港湾',
  nameEn: 'Harbour',
  greetingZh: '您好',
  greetingEn: 'Hello',
  avatarId: 'mei',
  avatarNameZh: '小美',
  avatarNameEn: 'Mei',
  sourceHash: 'a',
  importedAtMs: 1,
  kind: 'bank',
  listening: 'always',
} as const;

test('[D1] an empty file gets every table', async () => {
  const storage = await openStorage(temporaryFile());
  onTestFinished(storage.close);
  const tables = await storage.database.introspection.getTables();
  expect(tables.map((table) => table.name).sort()).toEqual([
    'acquaintance',
    'department',
    'document',
    'flow',
    'knowledge_entry',
    'knowledge_follow_up',
    'knowledge_wording',
    'passage',
    'system_description',
    'venue',
    'venue_recommendation',
    'venue_saying',
    'venue_suggestion',
  ]);
});

test('[D1] opening again migrates nothing and keeps what was written', async () => {
  const file = temporaryFile();
  const first = await openStorage(file);
  await first.database.insertInto('venue').values(venue).execute();
  await first.close();

  const second = await openStorage(file);
  onTestFinished(second.close);
  expect(await second.database.selectFrom('venue').selectAll().execute()).toMatchObject([venue]);
});

test('a wording without its entry is refused', async () => {
  const storage = await openStorage(':memory:');
  onTestFinished(storage.close);
  const orphan = {
    venueId: 'harbour',
    entryId: 'nobody',
    language: 'zh' as const,
    place: 0,
    text: '在吗',
    unlike: 0 as const,
  };
  await expect(storage.database.insertInto('knowledgeWording').values(orphan).execute()).rejects.toThrow(
    'FOREIGN KEY',
  );
});

test('a file is opened for many readers beside one writer, and waits for its turn', async () => {
  const storage = await openStorage(temporaryFile());
  onTestFinished(storage.close);
  const journal = await sql<{ journalMode: string }>`pragma journal_mode`.execute(storage.database);
  const timeout = await sql<{ timeout: number }>`pragma busy_timeout`.execute(storage.database);
  expect([journal.rows[0]?.journalMode, timeout.rows[0]?.timeout]).toEqual(['wal', 5000]);
});

test('a file that is no database is named in the error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear visitor, this is no database at all.');
  await expect(openStorage(file)).rejects.toThrow('letter.txt cannot be opened');
});

test('closing twice is harmless', async () => {
  const storage = await openStorage(':memory:');
  await storage.close();
  await expect(storage.close()).resolves.toBeUndefined();
});
