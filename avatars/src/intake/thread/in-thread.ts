import { Worker } from 'node:worker_threads';

/** What a thread may take. Bytes it reads come on top of its heap. */
export interface ThreadLimits {
  readonly longestMs: number;
  readonly heapMegabytes: number;
}

/** A module that posts one answer about its `workerData`, and how much it may take for it. */
export interface ThreadTask {
  readonly module: URL;
  readonly data: object;
  readonly limits: ThreadLimits;
}

/** A thread took more time or memory than it was given; its cause says which. */
export class ThreadGaveOut extends Error {
  override readonly name = 'ThreadGaveOut';
}

/**
 * Runs a task in a thread of its own, which ends with the answer, at its limits, or with the signal. Throws `ThreadGaveOut`
 * at the limits, the signal's reason, or the task's own fault.
 */
export async function inThread<Answer>(
  { module, data, limits }: ThreadTask,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = new Worker(module, {
    workerData: data,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
  });
  const late = AbortSignal.timeout(limits.longestMs);
  try {
    return await answerOf<Answer>(worker, AbortSignal.any([signal, late]));
  } catch (cause) {
    if (signal.aborted || !(late.aborted || isOutOfMemory(cause))) throw cause;
    throw new ThreadGaveOut('a thread took too much', { cause });
  } finally {
    await worker.terminate();
  }
}

function answerOf<Answer>(worker: Worker, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('a thread ended without an answer')));
  return promise.finally(() => signal.removeEventListener('abort', stop));
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
