import { bodyStart } from './byte-range.ts';
import { PartWriter } from './part-writer.ts';
import { Patience, PatienceLost } from './patience.ts';
import { SourceFailed, type Delivery, type Source } from './source.ts';

export interface HttpsLimits {
  /** From asking to the head of the answer, redirects included. Short, because there are other sources. */
  answerMs: number;
  /** Between two pieces of the body. */
  stallMs: number;
  /** How often a broken download is gone on with. */
  attempts: number;
}

export const httpsLimits = { answerMs: 5000, stallMs: 20_000, attempts: 5 } as const satisfies HttpsLimits;

/** A body that broke off; what came so far is good, so the rest can be asked for. */
class BodyCut extends Error {
  override readonly name = 'BodyCut';
}

/** The publisher's own release. Goes on where an earlier download ended, when the server can do that. */
export function httpsSource(url: string, limits: HttpsLimits = httpsLimits): Source {
  return {
    name: new URL(url).host,
    fetch: async (delivery, signal) => {
      for (let attempt = 1; ; attempt++) {
        signal.throwIfAborted();
        const cut = await receive({ url, limits, delivery }, signal);
        if (cut === undefined) return;
        if (attempt === limits.attempts) throw new SourceFailed(cut.message, { cause: cut });
      }
    },
  };
}

interface Download {
  url: string;
  limits: HttpsLimits;
  delivery: Delivery;
}

/** Resolves to the cut when the body broke off and asking again may help. */
async function receive(download: Download, signal: AbortSignal): Promise<BodyCut | undefined> {
  const writer = await PartWriter.open(download.delivery);
  const patience = new Patience(signal);
  try {
    await receiveRest(download, writer, patience);
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BodyCut) return error;
    throw error;
  } finally {
    patience.end();
    await writer.close();
  }
}

async function receiveRest(download: Download, writer: PartWriter, patience: Patience): Promise<void> {
  const { bytes } = download.delivery.file;
  if (writer.written > bytes) await writer.startAnew();
  if (writer.written === bytes) return;
  patience.allow(download.limits.answerMs);
  const answer = await ask(download.url, writer.written, patience.signal);
  if (bodyStart(answer, { from: writer.written, bytes }) === 0) await writer.startAnew();
  for await (const chunk of body(answer, download.limits.stallMs, patience)) await writer.write(chunk);
  if (writer.written < bytes) throw new BodyCut(`broke off after ${writer.written} of ${bytes} bytes`);
}

async function ask(url: string, from: number, signal: AbortSignal): Promise<Response> {
  // An encoded body would make the length and the range mean something else than bytes of the file.
  const headers = { 'accept-encoding': 'identity', ...(from > 0 && { range: `bytes=${from}-` }) };
  try {
    return await fetch(url, { headers, signal });
  } catch (error) {
    throw new SourceFailed(unreachable(error), { cause: error });
  }
}

async function* body(answer: Response, stallMs: number, patience: Patience): AsyncGenerator<Uint8Array> {
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
