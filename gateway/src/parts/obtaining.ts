import type { ModelStore } from '../models/model-store.ts';
import type { Progress } from '../models/progress.ts';

/** Where models come from, and who is told how far they are. */
export interface Obtaining {
  store: ModelStore;
  /** Told while a model comes in, for the operator's terminal. */
  onProgress: (model: string, progress: Progress) => void;
}

/** The folder of a model that was checked just now; `report` hears its share from 0 to 1 while it comes in. */
export function obtain(
  model: string,
  { store, onProgress, report }: Obtaining & { report: (progress: number) => void },
  signal: AbortSignal,
): Promise<string> {
  const tell = (progress: Progress): void => {
    onProgress(model, progress);
    report(progress.receivedBytes / progress.totalBytes);
  };
  return store.obtain(model, tell, signal);
}
