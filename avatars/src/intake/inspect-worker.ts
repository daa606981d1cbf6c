import { open, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { mostFileBytes } from './budgets.ts';
import { inspect, refused, tooLarge } from './inspect.ts';
import type { AvatarFile } from './inspect-file.ts';
import type { Report } from './report.ts';

/** The thread of `inspect-file.ts`: reads one file, looks at it, says what it saw and ends. */
async function look({ path, kind }: AvatarFile): Promise<Report> {
  // Opening a pipe or a device may wait for ever; looking at what it is does not.
  const entry = await stat(path);
  const { size } = entry;
  if (!entry.isFile()) throw new Error(`${path} is not a file`);
  if (size > mostFileBytes) return refused([tooLarge(size).obstacle]);
  await using file = await open(path, 'r');
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return inspect(bytes.subarray(0, filled), kind);
}

const asked: AvatarFile = workerData;
parentPort?.postMessage(await look(asked), []);
