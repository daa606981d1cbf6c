import type { Log } from '../journal/log.ts';
import { readCatalogue, type ModelSet, type ModelSetName } from './catalogue.ts';
import type { Environment } from './sources/client.ts';
import { findSet, type FoundFile, type Look, type ModelFolders } from './find-set.ts';
import { inspectFile, measureFile } from './inspect-file.ts';
import { obtainSet, type Progress } from './obtain-set.ts';

export interface ModelPlaces extends ModelFolders {
  /** What package clients are started with: the gateway's own environment, so that mirrors and proxies are found. */
  environment: Environment;
}

/** A set and how its files lie on the disk now. */
export interface SetStatus {
  set: ModelSet;
  files: FoundFile[];
}

/** The models of this machine: what is there, what of it is whole, and how the rest is got. */
export interface ModelStore {
  /**
   * Resolves to the folder that holds the set, every byte checked just now: the operator's, used in place, or ours.
   * Throws `ModelsMissing` when no source has it, the signal's reason when stopped.
   */
  obtain(name: ModelSetName, report: (progress: Progress) => void, signal: AbortSignal): Promise<string>;
  /** What is there, judged by size alone. */
  list(): Promise<SetStatus[]>;
  /** What is there, every byte read. Throws the signal's reason when stopped. */
  verify(signal: AbortSignal): Promise<SetStatus[]>;
}

/** Opens the store; nothing is read or fetched yet. */
export function openModelStore(places: ModelPlaces, log: Log, catalogue = readCatalogue()): ModelStore {
  const { environment, ...folders } = places;
  const look = (judge: Look): Promise<SetStatus[]> =>
    Promise.all(catalogue.map(async (set) => ({ set, files: await findSet(set, folders, judge) })));
  return {
    list: () => look(measureFile),
    verify: (signal) => look((path, file) => inspectFile(path, file, signal)),
    obtain: async (name, report, signal) => {
      signal.throwIfAborted();
      const set = catalogue.find((candidate) => candidate.name === name);
      if (set === undefined) throw new RangeError(`the catalogue has no set ${name}`);
      return obtainSet({ set, folders, environment, log, report }, signal);
    },
  };
}
