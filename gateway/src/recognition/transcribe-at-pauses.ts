import type { Language } from '@lobby/shared/protocol/language';
import { listenInStretches } from './listen-in-stretches.ts';
import type { Heard, Speech, Transcript } from './recogniser.ts';

/** Understands 16 kHz speech that is over. Throws the signal's reason when stopped. */
export type Understand = (speech: { pcm: Int16Array; hint: Language }, signal: AbortSignal) => Promise<Heard>;

/** Makes a recogniser's verb of an engine that can only understand whole speech: it is asked at each pause and at the end. */
export function transcribeAtPauses(
  understand: Understand,
  speech: Speech,
  signal: AbortSignal,
): AsyncIterable<Transcript> {
  return listenInStretches(
    ({ hint }, stopped) => ({
      hear: () => {},
      finish: (pcm) => understand({ pcm, hint }, stopped),
    }),
    speech,
    signal,
  );
}
