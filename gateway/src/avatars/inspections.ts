import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { kindOf } from '@lobby/avatars/intake/report';
import { inspectFile } from '@lobby/avatars/intake/thread/inspect-file';
import type { Log } from '../journal/log.ts';
import { logReport } from './log-report.ts';

/** Remembers which files were looked at, and as what they were found. */
export interface Inspections {
  /** Looks at a file unless it was looked at as it is now. False for one that is refused, not there or no avatar file. */
  isAccepted: (path: string) => Promise<boolean>;
  /** Ends the look that is under way; may be called twice. */
  close: () => void;
}

/** What tells that a file is still the one that was looked at. */
type Stamp = string;

/** Looks at one file at a time, because each may take a processor and much memory. */
export function createInspections(log: Log): Inspections {
  const closing = new AbortController();
  const looks = new Map<string, { stamp: Stamp; accepted: Promise<boolean> }>();
  let last: Promise<unknown> = Promise.resolve();

  const lookAt = (path: string): Promise<boolean> => {
    const look = last.then(() => accepts(path, log, closing.signal));
    last = look;
    return look;
  };
  return {
    isAccepted: async (path) => {
      const stamp = await stampOf(path);
      if (stamp === undefined) return false;
      const known = looks.get(path);
      if (known?.stamp === stamp) return known.accepted;
      const accepted = lookAt(path);
      looks.set(path, { stamp, accepted });
      return accepted;
    },
    close: () => closing.abort(),
  };
}

async function stampOf(path: string): Promise<Stamp | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() === true
    ? `${entry.ino} ${entry.size} ${entry.mtimeMs} ${entry.ctimeMs}`
    : undefined;
}

/** A look that fails refuses the file: what nobody has seen is not shown. */
async function accepts(path: string, log: Log, signal: AbortSignal): Promise<boolean> {
  const kind = kindOf(extname(path));
  if (kind === undefined || signal.aborted) return false;
  try {
    const report = await inspectFile({ path, kind }, signal);
    logReport(basename(path), report, log);
    return report.outcome === 'accepted';
  } catch (fault) {
    if (!signal.aborted) log.error({ file: basename(path), fault }, 'an avatar file could not be looked at');
    return false;
  }
}
