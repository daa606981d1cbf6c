import type { Audible } from './loudspeaker-tap.ts';

/** One time that somebody spoke over the answer, as the page saw it (`performance.now()`). */
export interface Interruption {
  /** The first voiced frame was judged. */
  suspectedMs: number;
  /** It was speech for certain. */
  startedMs: number;
  /** The new answer began to be heard. */
  answeredMs: number;
}

/** How the loudspeaker behaved around one interruption. */
export interface Silence {
  /** From speech for certain to the last audible block of the old answer. */
  silenceMs: number;
  /** The same from the first voiced frame. */
  sinceSuspectedMs: number;
  /** Stretches of sound between that and the new answer. */
  staleFrames: number;
}

/** Old sound may still be on its way through the device for so long; what comes later is stale. */
const fadingMs = 100;

/** Reads one interruption from what was audible. Undefined when nothing was being said at that moment. */
export function readSilence(interruption: Interruption, audible: readonly Audible[]): Silence | undefined {
  const { suspectedMs, startedMs, answeredMs } = interruption;
  const speaking = audible.findLast(({ fromMs }) => fromMs <= startedMs);
  if (speaking === undefined || speaking.toMs < suspectedMs) return undefined;
  const endMs = Math.max(startedMs, speaking.toMs);
  const stale = audible.filter(
    ({ fromMs }) => fromMs > startedMs + fadingMs && fromMs < answeredMs - fadingMs,
  );
  return { silenceMs: endMs - startedMs, sinceSuspectedMs: endMs - suspectedMs, staleFrames: stale.length };
}
