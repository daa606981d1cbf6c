import { TimeLimit } from '../recognition/fallback/time-limit.ts';
import type { Recogniser, Speech, Transcript } from '../recognition/recogniser.ts';
import { untilStopped } from '../engines/until-stopped.ts';
import { onBehalfOf } from './part-failed.ts';

/** Ears in a row have 3 s each; nobody stands before a silent kiosk for longer than two of them take. */
export const heardWithinMs = 6_000;

/**
 * Passes on what the ears understand; the final text must come within `heardWithinMs` of the end of speech (`ended`).
 * Throws `PartFailed` when it does not, or when the ears break, and the signal's reason when stopped.
 */
export async function* hear(
  recogniser: Recogniser,
  { ended, ...speech }: Speech & { ended: Promise<void> },
  signal: AbortSignal,
): AsyncGenerator<Transcript, void> {
  const limit = new TimeLimit(ended, heardWithinMs);
  const within = AbortSignal.any([signal, limit.signal]);
  try {
    yield* onBehalfOf('hearing', untilStopped(recogniser.transcribe(speech, within), within));
  } finally {
    limit.close();
  }
}
