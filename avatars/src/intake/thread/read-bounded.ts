import { open, stat } from 'node:fs/promises';
import { mostFileBytes } from '../budgets.ts';
import { tooLarge } from '../inspect.ts';

/** Reads a file that is no longer than the gate reads. Throws `Unusable` for a longer one, and an Error for what is no file. */
export async function readBounded(path: string): Promise<Uint8Array> {
  // Opening a pipe or a device may wait for ever; looking at what it is does not.
  const entry = await stat(path);
  if (!entry.isFile()) throw new Error(`${path} is not a file`);
  if (entry.size > mostFileBytes) throw tooLarge(entry.size);
  await using file = await open(path, 'r');
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
    read = (await file.read(bytes, filled)).bytesRead;
  return bytes.subarray(0, filled);
}
