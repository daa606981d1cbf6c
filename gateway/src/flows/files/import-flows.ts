import { createHash } from 'node:crypto';
import type { Database } from '../../storage/open-storage.ts';
import { readFlowFiles } from './read-flow-files.ts';

/**
 * Brings the flows and systems of a venue's folder into the database, replacing what older files brought. Files that have not changed
 * since are left alone. Throws `FlowFilesFaulty`, and then nothing has changed.
 */
export async function importFlows(database: Database, venueId: string, folder: string): Promise<void> {
  const { flows, systems, source } = await readFlowFiles(folder);
  const sourceHash = createHash('sha256').update(source).digest('hex');
  const definitions = (items: readonly { id: string }[]) =>
    items.map((item, place) => ({
      venueId,
      id: item.id,
      place,
      definition: JSON.stringify(item),
      sourceHash,
    }));
  await database.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('flow')
      .select('sourceHash')
      .where('venueId', '=', venueId)
      .executeTakeFirst();
    if (known?.sourceHash === sourceHash) return;
    await transaction.deleteFrom('flow').where('venueId', '=', venueId).execute();
    await transaction.deleteFrom('systemDescription').where('venueId', '=', venueId).execute();
    if (flows.length > 0) await transaction.insertInto('flow').values(definitions(flows)).execute();
    if (systems.length > 0)
      await transaction.insertInto('systemDescription').values(definitions(systems)).execute();
  });
}
