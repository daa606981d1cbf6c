import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentUnreadable } from '../../documents/document-unreadable.ts';
import { takeIn, type TakenIn } from '../../documents/take-in.ts';
import type { Database } from '../../storage/open-storage.ts';
import { documentFiles } from './document-files.ts';

/** A document that cannot be used, and why. */
export interface UnusedDocument {
  name: string;
  fault: string;
}

/** The venue whose documents lie in `documents/` of a folder, and in those of its departments. */
export interface DocumentFolder {
  venueId: string;
  folder: string;
}

/**
 * Brings a venue's documents into the database as passages, and forgets those that are gone. What has not changed is not read again,
 * also not what cannot be read. Returns those that cannot; the others are there all the same.
 */
export async function importDocuments(
  database: Database,
  { venueId, folder }: DocumentFolder,
  signal: AbortSignal,
): Promise<UnusedDocument[]> {
  const documents = await documentFiles(folder);
  const names = documents.map(({ name }) => name);
  await forgetOthers(database, venueId, names);
  for (const { name, path: inFolder } of documents) {
    const path = join(folder, inFolder);
    const sourceHash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    if (await isKnown(database, { venueId, name, sourceHash })) continue;
    const document = await takenIn(path, signal);
    await database.transaction().execute(async (transaction) => {
      await transaction
        .deleteFrom('document')
        .where('venueId', '=', venueId)
        .where('name', '=', name)
        .execute();
      await insertDocument(transaction, { venueId, name, sourceHash }, document);
    });
  }
  return unused(database, venueId);
}

interface Identity {
  venueId: string;
  name: string;
  sourceHash: string;
}

async function forgetOthers(database: Database, venueId: string, names: readonly string[]): Promise<void> {
  const known = await database.selectFrom('document').select('name').where('venueId', '=', venueId).execute();
  const gone = known.map(({ name }) => name).filter((name) => !names.includes(name));
  for (const name of gone)
    await database.deleteFrom('document').where('venueId', '=', venueId).where('name', '=', name).execute();
}

async function isKnown(database: Database, { venueId, name, sourceHash }: Identity): Promise<boolean> {
  const known = await database
    .selectFrom('document')
    .select('name')
    .where('venueId', '=', venueId)
    .where('name', '=', name)
    .where('sourceHash', '=', sourceHash)
    .executeTakeFirst();
  return known !== undefined;
}

async function takenIn(path: string, signal: AbortSignal): Promise<TakenIn | DocumentUnreadable> {
  try {
    return await takeIn(path, signal);
  } catch (fault) {
    if (fault instanceof DocumentUnreadable) return fault;
    throw fault;
  }
}

async function insertDocument(
  database: Database,
  identity: Identity,
  document: TakenIn | DocumentUnreadable,
): Promise<void> {
  const unreadable = document instanceof DocumentUnreadable;
  const title = unreadable ? identity.name : document.title;
  const fault = unreadable ? document.message : null;
  await database
    .insertInto('document')
    .values({ ...identity, title, fault })
    .execute();
  const { venueId, name: documentName } = identity;
  for (const [place, { headings, text, page }] of (unreadable ? [] : document.passages).entries())
    await database
      .insertInto('passage')
      .values({
        venueId,
        documentName,
        place,
        headings: JSON.stringify(headings),
        text,
        page: page ?? null,
      })
      .execute();
}

async function unused(database: Database, venueId: string): Promise<UnusedDocument[]> {
  const rows = await database
    .selectFrom('document')
    .select(['name', 'fault'])
    .where('venueId', '=', venueId)
    .orderBy('name')
    .execute();
  return rows.flatMap(({ name, fault }) => (fault === null ? [] : [{ name, fault }]));
}
