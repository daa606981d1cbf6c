import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PartWriter } from './part-writer.ts';
import { SourceFailed, type Source } from './source.ts';

const chunkBytes = 1 << 20;

/** A copy of the file that lies elsewhere on this machine, on a stick for instance, under whatever name. */
export function fileSource(path: string): Source {
  return {
    name: path,
    fetch: async (delivery, signal) => {
      signal.throwIfAborted();
      await expectSize(path, delivery.file.bytes);
      const writer = await PartWriter.open(delivery);
      try {
        await copy(path, { writer, bytes: delivery.file.bytes }, signal);
      } finally {
        await writer.close();
      }
    },
  };
}

async function expectSize(path: string, bytes: number): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new SourceFailed('is not there');
  if (found.size !== bytes) throw new SourceFailed(`has ${found.size} bytes instead of ${bytes}`);
}

interface Copying {
  writer: PartWriter;
  bytes: number;
}

async function copy(path: string, { writer, bytes }: Copying, signal: AbortSignal): Promise<void> {
  if (writer.written > bytes) await writer.startAnew();
  const start = writer.written;
  for await (const chunk of piecesOf(path, start, signal)) await writer.write(chunk);
  if (writer.written < bytes) throw new SourceFailed(`ended after ${writer.written} of ${bytes} bytes`);
}

/** Tells a medium that cannot be read from a disk that cannot be written to: only the first is the source's fault. */
async function* piecesOf(path: string, start: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { start, highWaterMark: chunkBytes, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new SourceFailed(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
