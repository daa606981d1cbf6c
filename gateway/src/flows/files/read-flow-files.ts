import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontDesk, idIn } from '@lobby/shared/protocol/department';
import { z } from 'zod';
import { inFile, parseWritten, type Fault } from '../../written/parse-written.ts';
import { crossCheckFlow, type Surroundings } from '../definition/cross-check.ts';
import { flowSchema } from '../definition/flow-schema.ts';
import type { Flow } from '../definition/flow.ts';
import { openApiSchema, operationsOf } from '../systems/operations-of.ts';
import type { SystemDescription } from '../systems/system.ts';
import { inScope } from './in-scope.ts';

/** Files of a venue's folder cannot be used; the message names every fault with its file and line. */
export class FlowFilesFaulty extends Error {
  override readonly name = 'FlowFilesFaulty';

  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the venue's flows cannot be used:\n${faults.join('\n')}`);
    this.faults = faults;
  }
}

/** A venue's tasks and the systems they ask, and the text they were read from. */
export interface FlowFiles {
  flows: Flow[];
  systems: SystemDescription[];
  source: string;
}

interface File {
  name: string;
  yaml: string;
}

const describedBy = '.openapi.yaml';

/**
 * Reads `flows/*.yaml`, those of its departments and `systems/*.openapi.yaml` of a venue's folder; either folder may be missing.
 * Transcripts lie beside flows and are not read. Throws `FlowFilesFaulty`, which names all that is wrong.
 */
export async function readFlowFiles(folder: string): Promise<FlowFiles> {
  const written = await flowFilesIn(folder);
  const described = await filesIn(folder, 'systems', describedBy);
  const systems = readSystems(described);
  const operations = new Map(systems.flatMap((system) => [...operationsOf(system)]));
  const ids = written.flatMap(({ owner, yaml }) => {
    const id = /^id: *(\S+)/mu.exec(yaml)?.[1];
    return id === undefined ? [] : [idIn(owner, id)];
  });
  const around: Surroundings = {
    flows: ids,
    operation: (name) => {
      const known = operations.get(name);
      const required = known?.parameters.filter((each) => each.required).map((each) => each.name);
      return known && { safe: known.safe, required: [...(required ?? []), ...(known.bodyRequires ?? [])] };
    },
  };
  const flows = readFlows(written, around);
  const source = written.map(({ name, yaml }) => ({ name, yaml }));
  return { flows, systems, source: JSON.stringify([source, described]) };
}

/** A file of flows, and the department whose they are. */
interface OwnedFile extends File {
  owner: string;
}

async function flowFilesIn(folder: string): Promise<OwnedFile[]> {
  const departments = await readdir(join(folder, 'departments')).catch((): string[] => []);
  const owners = [frontDesk, ...departments.toSorted()];
  const files = owners.map(async (owner) => {
    const inner = owner === frontDesk ? 'flows' : `departments/${owner}/flows`;
    return (await filesIn(folder, inner, '.yaml')).map((file) => ({ ...file, owner }));
  });
  return (await Promise.all(files)).flat().filter(({ name }) => !name.endsWith('.transcript.yaml'));
}

async function filesIn(folder: string, inner: string, ending: string): Promise<File[]> {
  const path = join(folder, inner);
  const names = await readdir(path).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    wanted.map(async (name) => ({
      name: `${inner}/${name}`,
      yaml: await readFile(join(path, name), 'utf8'),
    })),
  );
}

function readFlows(files: readonly OwnedFile[], around: Surroundings): Flow[] {
  const faults: string[] = [];
  const flows = files.flatMap(({ name, yaml, owner }) => {
    const form = {
      schema: flowSchema,
      crossCheck: (flow: Flow) => [
        ...ownIdFaults(flow),
        ...crossCheckFlow(inScope(flow, owner, around.flows), around),
      ],
    };
    const written = parseWritten(yaml, form);
    if (written.type === 'sound') return [inScope(written.content, owner, around.flows)];
    faults.push(...inFile(name, written.faults));
    return [];
  });
  const ids = flows.map(({ id }) => id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  faults.push(...twice.map((id) => `flows: the id ${id} is used by two flows`));
  if (faults.length > 0) throw new FlowFilesFaulty(faults);
  return flows;
}

function ownIdFaults({ id }: Flow): Fault[] {
  return id.includes('/') ? [{ path: ['id'], message: 'should be lower-case words joined by hyphens' }] : [];
}

/** What flows say of a system that cannot be read is not looked at: its own faults come first. */
function readSystems(files: readonly File[]): SystemDescription[] {
  const faults: string[] = [];
  const systems = files.flatMap(({ name, yaml }) => {
    const written = parseWritten(yaml, { schema: openApiSchema, crossCheck: () => [] });
    const id = name.slice('systems/'.length, -describedBy.length);
    if (written.type === 'sound')
      return [{ id, document: z.record(z.string(), z.json()).parse(written.content) }];
    faults.push(...inFile(name, written.faults));
    return [];
  });
  if (faults.length > 0) throw new FlowFilesFaulty(faults);
  return systems;
}
