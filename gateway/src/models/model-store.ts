import type { Log } from '../journal/log.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { readFreeBytes } from './disk-room.ts';
import type { ModelFolders } from './find-model.ts';
import { obtainModels } from './obtain-models.ts';
import type { Progress } from './progress.ts';
import { ModelsMissing } from './refusal.ts';
import type { Environment } from './sources/client.ts';

export interface ModelPlaces extends ModelFolders {
  /** What package clients are started with: the gateway's own environment, so that mirrors and proxies are found. */
  environment: Environment;
}

/** The models of this machine, found or fetched. */
export interface ModelStore {
  /**
   * Resolves to the folder that holds the model, every byte checked just now: the operator's, used in place, or ours.
   * Throws `ModelsMissing` when no source has it, the signal's reason when stopped.
   */
  obtain(name: string, report: (progress: Progress) => void, signal: AbortSignal): Promise<string>;
}

/** Opens the store; nothing is read or fetched yet. */
export function openModelStore(
  places: ModelPlaces,
  log: Log,
  { models }: Pick<Catalogue, 'models'> = readCatalogue(),
): ModelStore {
  const { environment, ...folders } = places;
  return {
    obtain: async (name, report, signal) => {
      signal.throwIfAborted();
      const model = models.find((candidate) => candidate.name === name);
      if (model === undefined) throw new RangeError(`the catalogue has no model ${name}`);
      const wanted = { models: [model], folders, environment, freeBytes: readFreeBytes, log, report };
      const [arrival] = await obtainModels(wanted, signal);
      if (arrival?.came === true) return arrival.folder;
      throw new ModelsMissing(name, arrival?.refusals ?? []);
    },
  };
}
