import { createReadStream } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';
import { SourceFailed } from './source.ts';

const chunkBytes = 1 << 18;

export interface ZipMember {
  archive: string;
  member: string;
}

/**
 * Yields the bytes of one member of a zip, wheel or jar, never holding more of it than a piece.
 * Throws `SourceFailed` when the archive lacks the member or ends within it.
 */
export async function* readMember(
  { archive, member }: ZipMember,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const unpacked = unpack(member);
  const chunks: AsyncIterable<Buffer> = createReadStream(archive, { highWaterMark: chunkBytes, signal });
  for await (const chunk of chunks) {
    yield* unpacked.take(chunk);
    if (unpacked.whole()) return;
  }
  throw new SourceFailed(`its archive holds no whole ${member}`);
}

/** The unzipper calls back while it is fed; what it gives is collected until the feeding returns. */
function unpack(member: string): { take: (chunk: Uint8Array) => Uint8Array[]; whole: () => boolean } {
  const unzip = new Unzip();
  const pieces: Uint8Array[] = [];
  let whole = false;
  unzip.register(UnzipInflate);
  unzip.onfile = (entry) => {
    if (entry.name !== member) return;
    entry.ondata = (error, piece, last) => {
      if (error !== null) throw new SourceFailed(`its archive is damaged at ${member}`, { cause: error });
      pieces.push(piece);
      whole = last;
    };
    entry.start();
  };
  const take = (chunk: Uint8Array): Uint8Array[] => {
    unzip.push(chunk);
    return pieces.splice(0);
  };
  return { take, whole: () => whole };
}
