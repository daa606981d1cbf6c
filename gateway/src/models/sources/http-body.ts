import { bodyStart, rangeHeader, type ByteRange } from './byte-range.ts';
import type { PartWriter } from './part-writer.ts';
import { Patience, PatienceLost } from './patience.ts';
import { SourceFailed } from './source.ts';

/** How long a server may be silent. */
export interface Silence {
  /** From asking to the head of the answer, redirects included. Short, because there are other sources. */
  answerMs: number;
  /** Between two pieces of the body. */
  stallMs: number;
}

/** A body that broke off; what came so far is good, so the rest can be asked for. */
export class BodyCut extends Error {
  override readonly name = 'BodyCut';
}

/** The bytes of an answer, and at which byte of the file they begin. */
export interface Body {
  start: number;
  /** The server sent the file rather than a range of it, whatever it was asked for. */
  whole: boolean;
  chunks: AsyncGenerator<Uint8Array>;
}

export interface Question {
  url: string;
  range: ByteRange;
  silence: Silence;
}

/**
 * Asks a server for a file or a range of it, and hands the answer to `take`, which reads as much as it wants.
 * Throws `SourceFailed` when there is no answer of use, `BodyCut` when it breaks off, the signal's reason when stopped.
 */
export async function askFor<Taken>(
  { url, range, silence }: Question,
  take: (body: Body) => Promise<Taken>,
  signal: AbortSignal,
): Promise<Taken> {
  const patience = new Patience(signal);
  try {
    patience.allow(silence.answerMs);
    const answer = await request(url, range, patience.signal);
    const start = bodyStart(answer, range);
    const chunks = chunksOf(answer, silence.stallMs, patience);
    return await take({ start, whole: answer.status === 200, chunks });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    patience.end();
  }
}

/** Writes what a body holds, in the place of what was there when the server began anew. */
export async function pour({ start, chunks }: Body, writer: PartWriter): Promise<void> {
  if (start === 0) await writer.startAnew();
  for await (const chunk of chunks) await writer.write(chunk);
}

async function request(url: string, range: ByteRange, signal: AbortSignal): Promise<Response> {
  // An encoded body would make the length and the range mean something else than bytes of the file.
  const headers = { 'accept-encoding': 'identity', ...rangeHeader(range) };
  try {
    return await fetch(url, { headers, signal });
  } catch (error) {
    throw new SourceFailed(unreachable(error), { cause: error });
  }
}

async function* chunksOf(answer: Response, stallMs: number, patience: Patience): AsyncGenerator<Uint8Array> {
  patience.allow(stallMs);
  try {
    for await (const chunk of answer.body ?? []) {
      yield chunk;
      patience.allow(stallMs);
    }
  } catch (error) {
    throw new BodyCut(`the connection broke: ${unreachable(error)}`, { cause: error });
  }
}

function unreachable(error: unknown): string {
  if (error instanceof PatienceLost) return error.message;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `cannot be reached (${cause instanceof Error ? cause.message : String(cause)})`;
}
