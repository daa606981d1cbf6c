import type { Flow } from '../flows/definition/flow.ts';
import { readFlowFiles } from '../flows/files/read-flow-files.ts';
import { operationsOf } from '../flows/systems/operations-of.ts';

/** The tasks that every venue has, and which of their operations change nothing. */
export interface LobbyFlows {
  flows: Flow[];
  isSafe: (operation: string) => boolean;
}

/** Reads the tasks that lie beside this file. */
export async function readLobbyFlows(): Promise<LobbyFlows> {
  const { flows, systems } = await readFlowFiles(import.meta.dirname);
  const operations = new Map(systems.flatMap((system) => [...operationsOf(system)]));
  return { flows, isSafe: (operation) => operations.get(operation)?.safe === true };
}
