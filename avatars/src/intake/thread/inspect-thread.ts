import { parentPort, workerData } from 'node:worker_threads';
import { Unusable } from '../finding.ts';
import { inspect, refused } from '../inspect.ts';
import type { Report } from '../report.ts';
import type { AvatarFile } from './inspect-file.ts';
import { readBounded } from './read-bounded.ts';

/** The thread of `inspect-file.ts`: reads one file, looks at it, says what it saw and ends. */
async function look({ path, kind }: AvatarFile): Promise<Report> {
  try {
    return inspect(await readBounded(path), kind);
  } catch (fault) {
    if (fault instanceof Unusable) return refused([fault.obstacle]);
    throw fault;
  }
}

const asked: AvatarFile = workerData;
parentPort?.postMessage(await look(asked), []);
