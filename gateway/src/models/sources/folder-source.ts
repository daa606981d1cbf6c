import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PartWriter } from './part-writer.ts';
import { SourceFailed, type Delivery, type Source } from './source.ts';

const chunkBytes = 1 << 20;

/** Where a file may lie in a folder the operator brought along: in the set's own folder, or plainly in it. */
export function placesInFolder(folder: string, set: string, file: string): string[] {
  return [join(folder, set, file), join(folder, file)];
}

/** Copies from a folder that the operator brought along, for a set of which only a part lies there. */
export function folderSource(folder: string, set: string): Source {
  return {
    name: folder,
    fetch: async (delivery, signal) => {
      signal.throwIfAborted();
      for (const place of placesInFolder(folder, set, delivery.file.name))
        if (await copy(place, delivery, signal)) return;
      throw new SourceFailed(`has no ${delivery.file.name}`);
    },
  };
}

/** Resolves to false when there is no such file. */
async function copy(from: string, delivery: Delivery, signal: AbortSignal): Promise<boolean> {
  const found = await stat(from).catch(() => undefined);
  if (!found?.isFile()) return false;
  if (found.size !== delivery.file.bytes)
    throw new SourceFailed(`${from} has ${found.size} bytes instead of ${delivery.file.bytes}`);
  const writer = await PartWriter.open(delivery);
  try {
    await writer.startAnew();
    const chunks: AsyncIterable<Buffer> = createReadStream(from, { highWaterMark: chunkBytes, signal });
    for await (const chunk of chunks) await writer.write(chunk);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await writer.close();
  }
  return true;
}
