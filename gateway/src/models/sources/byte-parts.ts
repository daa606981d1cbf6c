import { readAhead } from '../read-ahead.ts';
import type { ByteRange } from './byte-range.ts';
import { askFor, BodyCut, pour, type Body, type Silence } from './http-body.ts';
import type { PartWriter } from './part-writer.ts';
import { SourceFailed, type Delivery } from './source.ts';

/** When and how a file is asked for in several ranges at the same time. */
export interface Splitting {
  /** Below this the time that is won is not worth the requests. */
  splitFromBytes: number;
  /** The memory it takes is this times `partsAtOnce`. */
  partBytes: number;
  partsAtOnce: number;
}

export interface PartedDownload {
  url: string;
  limits: Silence & Splitting;
  delivery: Delivery;
  writer: PartWriter;
}

/**
 * Receives the rest of a file in parts, several on their way at the same time and written in order, so that what is on the
 * disk is always a beginning that can be gone on with. A server that does not know parts sends the whole at the first
 * question, and that is taken. Throws `BodyCut` when a later part does not come.
 */
export async function receiveInParts(download: PartedDownload, signal: AbortSignal): Promise<void> {
  const { url, limits, delivery, writer } = download;
  const [first, ...rest] = split(writer.written, delivery.file.bytes, limits.partBytes);
  if (first === undefined) return;
  const whole = await askFor(
    { url, range: first, silence: limits },
    async (body) => {
      await pour(body, writer);
      return body.whole;
    },
    signal,
  );
  if (whole) return;
  if (writer.written !== (rest[0]?.from ?? delivery.file.bytes))
    throw new BodyCut(`the first part ended at byte ${writer.written}`);
  let aheadBytes = 0;
  const make = (range: ByteRange, stop: AbortSignal): Promise<Uint8Array> =>
    fetchPart({ url, range, silence: limits }, note, stop);
  const note = (bytes: number): void => {
    aheadBytes += bytes;
    delivery.report(writer.written + aheadBytes);
  };
  for await (const part of readAhead(rest, { atOnce: limits.partsAtOnce, make }, signal)) {
    aheadBytes -= part.byteLength;
    await writer.write(part);
  }
}

function split(from: number, bytes: number, partBytes: number): ByteRange[] {
  const count = Math.ceil((bytes - from) / partBytes);
  return Array.from({ length: count }, (_, place) => {
    const start = from + place * partBytes;
    return { from: start, to: Math.min(start + partBytes, bytes) - 1, bytes };
  });
}

interface PartQuestion {
  url: string;
  range: ByteRange;
  silence: Silence;
}

async function fetchPart(
  question: PartQuestion,
  note: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { from, to = question.range.bytes - 1 } = question.range;
  try {
    return await askFor(question, (body) => collect(body, { bytes: to - from + 1, note }), signal);
  } catch (error) {
    // The first part was answered well, so asking more gently may help.
    if (error instanceof SourceFailed) throw new BodyCut(error.message, { cause: error });
    throw error;
  }
}

interface Collecting {
  bytes: number;
  note: (bytes: number) => void;
}

async function collect({ chunks, whole }: Body, { bytes, note }: Collecting): Promise<Uint8Array> {
  if (whole) throw new BodyCut('sent the whole file in the place of a part');
  const part = new Uint8Array(bytes);
  let received = 0;
  for await (const chunk of chunks) {
    if (received + chunk.byteLength > bytes) throw new BodyCut('sent more than the part asked for');
    part.set(chunk, received);
    received += chunk.byteLength;
    note(chunk.byteLength);
  }
  if (received < bytes) throw new BodyCut(`a part broke off after ${received} of ${bytes} bytes`);
  return part;
}
