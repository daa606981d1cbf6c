import { Worker } from 'node:worker_threads';
import { refused } from './inspect.ts';
import type { FileKind, Report } from './report.ts';

/** What a look at one file may take; rich avatars need 0.3 s and 60 MB. The bytes themselves come on top. */
export interface Patience {
  readonly longestMs: number;
  readonly heapMegabytes: number;
}

const usualPatience: Patience = { longestMs: 15_000, heapMegabytes: 192 };

/**
 * Looks at a file in a thread of its own, so that a hostile one costs the caller neither time nor memory: a thread that
 * takes too much is ended and the file refused. Rejects when the file cannot be read, and with the signal's reason.
 */
export async function inspectFile(file: AvatarFile, signal: AbortSignal): Promise<Report> {
  signal.throwIfAborted();
  const { longestMs, heapMegabytes } = file.patience ?? usualPatience;
  const worker = new Worker(new URL('inspect-worker.ts', import.meta.url), {
    workerData: { path: file.path, kind: file.kind },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  const late = AbortSignal.timeout(longestMs);
  try {
    return await reportOf(worker, AbortSignal.any([signal, late]));
  } catch (fault) {
    if (signal.aborted || !(late.aborted || isOutOfMemory(fault))) throw fault;
    return refused([{ code: 'too-costly' }]);
  } finally {
    await worker.terminate();
  }
}

/** A file and what its name says it is. */
export interface AvatarFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly patience?: Patience;
}

function reportOf(worker: Worker, signal: AbortSignal): Promise<Report> {
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('the inspection ended without a report')));
  return promise.finally(() => signal.removeEventListener('abort', stop));
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
