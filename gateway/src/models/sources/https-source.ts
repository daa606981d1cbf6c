import { receiveInParts, type Splitting } from './byte-parts.ts';
import { askFor, BodyCut, pour, type Silence } from './http-body.ts';
import { neverFalling } from './never-falling.ts';
import { PartWriter } from './part-writer.ts';
import { SourceFailed, type Delivery, type Source } from './source.ts';

export interface HttpsLimits extends Silence, Splitting {
  /** How often a broken download is gone on with. */
  attempts: number;
}

export const httpsLimits = {
  answerMs: 5000,
  stallMs: 20_000,
  attempts: 5,
  splitFromBytes: 32 << 20,
  partBytes: 4 << 20,
  partsAtOnce: 4,
} as const satisfies HttpsLimits;

/** The publisher's own release. Goes on where an earlier download ended, when the server can do that. */
export function httpsSource(url: string, limits: HttpsLimits = httpsLimits): Source {
  return {
    name: new URL(url).host,
    fetch: async (delivery, signal) => {
      const counted = neverFalling(delivery);
      for (let attempt = 1; ; attempt++) {
        signal.throwIfAborted();
        const download = { url, limits, delivery: counted, inParts: attempt === 1 };
        const cut = await receive(download, signal);
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
  /** Not a second time: a server that broke off may not like many connections. */
  inParts: boolean;
}

/** Resolves to the cut when the body broke off and asking again may help. */
async function receive(download: Download, signal: AbortSignal): Promise<BodyCut | undefined> {
  const writer = await PartWriter.open(download.delivery);
  try {
    await receiveRest(download, writer, signal);
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BodyCut) return error;
    throw error;
  } finally {
    await writer.close();
  }
}

async function receiveRest(download: Download, writer: PartWriter, signal: AbortSignal): Promise<void> {
  const { url, limits, delivery, inParts } = download;
  const { bytes } = delivery.file;
  if (writer.written > bytes) await writer.startAnew();
  if (writer.written === bytes) return;
  if (inParts && bytes - writer.written >= limits.splitFromBytes)
    await receiveInParts({ url, limits, delivery, writer }, signal);
  else
    await askFor(
      { url, range: { from: writer.written, bytes }, silence: limits },
      (body) => pour(body, writer),
      signal,
    );
  if (writer.written < bytes) throw new BodyCut(`broke off after ${writer.written} of ${bytes} bytes`);
}
