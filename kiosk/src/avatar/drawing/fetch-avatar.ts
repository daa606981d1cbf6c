import { NotAnAvatar } from './not-an-avatar.ts';

export const avatarLimits = {
  /** Four times what people export at their finest; a browser's memory bears it. */
  bytes: 64 * 2 ** 20,
  /** For the whole download: a slow wire is waited for, a hanging one is not. */
  downloadMs: 60_000,
} as const;

/**
 * Fetches an avatar's file without ever holding more of it than the limit.
 * @throws {NotAnAvatar} when it is too large; the signal's reason when stopped; the browser's own error when it cannot be had in time.
 */
export async function fetchAvatar(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(avatarLimits.downloadMs)]);
  const response = await fetch(url, { signal: inTime });
  if (!response.ok) throw new Error(`The avatar's file answers with ${response.status}.`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const piece of piecesOf(response)) {
    bytes += piece.length;
    if (bytes > avatarLimits.bytes) throw new NotAnAvatar('The file is too large for an avatar.');
    pieces.push(piece);
  }
  return new Blob(pieces).arrayBuffer();
}

/** Written out, because not every kiosk's browser can iterate over a stream. Leaving early ends the download. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  try {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) yield next.value;
  } finally {
    await reader?.cancel();
  }
}
