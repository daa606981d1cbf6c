import { z } from 'zod';
import type { Database } from '../../storage/open-storage.ts';
import { flowSchema } from '../definition/flow-schema.ts';
import type { Flow } from '../definition/flow.ts';
import type { SystemDescription } from '../systems/system.ts';

const systemSchema: z.ZodType<SystemDescription> = z.object({
  id: z.string(),
  document: z.record(z.string(), z.json()),
});

/** All tasks of a venue, and the systems they ask, as they were imported. */
export interface VenueFlows {
  flows: ReadonlyMap<string, Flow>;
  systems: SystemDescription[];
}

/** Reads a venue's tasks. Throws when what is kept is no flow any more. */
export async function readFlows(database: Database, venueId: string): Promise<VenueFlows> {
  const kept = async (table: 'flow' | 'systemDescription'): Promise<unknown[]> => {
    const rows = await database
      .selectFrom(table)
      .select('definition')
      .where('venueId', '=', venueId)
      .orderBy('place')
      .execute();
    return rows.map(({ definition }): unknown => JSON.parse(definition));
  };
  const flows = z.array(flowSchema).parse(await kept('flow'));
  const systems = z.array(systemSchema).parse(await kept('systemDescription'));
  return { flows: new Map(flows.map((flow) => [flow.id, flow])), systems };
}
