import { inThread, type ThreadLimits } from './in-thread.ts';

/** What Khronos' glTF validator says of a file; its first errors in its own English words. */
export interface Validation {
  readonly errors: number;
  readonly warnings: number;
  readonly messages: readonly string[];
}

/** Ample: an avatar of ours takes a second. */
const limits: ThreadLimits = { longestMs: 30_000, heapMegabytes: 512 };

/**
 * A second look for makers of avatars: the validator knows finer rules than the gate, many of which no kiosk trips over, so
 * it refuses nothing. Throws `ThreadGaveOut`, the signal's reason, or why the file cannot be read.
 */
export function validateFile(path: string, signal: AbortSignal): Promise<Validation> {
  return inThread<Validation>(
    { module: new URL('validate-thread.ts', import.meta.url), data: { path }, limits },
    signal,
  );
}
