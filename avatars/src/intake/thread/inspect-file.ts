import { refused } from '../inspect.ts';
import type { FileKind, Report } from '../report.ts';
import { inThread, ThreadGaveOut, type ThreadLimits } from './in-thread.ts';

/** A file and what its name says it is. */
export interface AvatarFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly limits?: ThreadLimits;
}

/** An avatar that fills the budgets (380,000 vertices, 35 MB) takes 0.6 s, most of it the thread's start, and 40 MB of heap. */
const usualLimits: ThreadLimits = { longestMs: 15_000, heapMegabytes: 192 };

/**
 * Looks at a file in a thread of its own, so that a hostile one costs the caller neither time nor memory: one that takes
 * too much is refused. Throws when the file cannot be read, and the signal's reason.
 */
export async function inspectFile(
  { path, kind, limits = usualLimits }: AvatarFile,
  signal: AbortSignal,
): Promise<Report> {
  const module = new URL('inspect-thread.ts', import.meta.url);
  try {
    return await inThread<Report>({ module, data: { path, kind }, limits }, signal);
  } catch (fault) {
    if (fault instanceof ThreadGaveOut) return refused([{ code: 'too-costly' }]);
    throw fault;
  }
}
