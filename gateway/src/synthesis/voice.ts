import type { Language } from '@lobby/shared/protocol/language';
import type { Manner } from '@lobby/shared/speech/manner';
import type { Viseme } from '@lobby/shared/speech/viseme';

/** In characters: no breath is as long, and aligning a mouth takes time by the square. */
export const longestClause = 600;

/** A stretch of text short enough to be said in one breath. */
export interface Clause {
  text: string;
  language: Language;
  manner?: Manner;
  /** How long the sound before it still lasts, so that what is needed sooner is made first; 0 when it is not told. */
  neededInMs?: number;
  /** How long a sound may be waited for beyond that before another voice is asked; as long as it takes when it is not told. */
  patienceMs?: number;
}

/**
 * Some 24 kHz sound of a clause, and mouth shapes. The first sound has all of the clause; later ones repeat some of them, sized
 * by what is heard by then. Times count from the clause's start; a mouth that takes its first shape ahead of its sound is before it.
 */
export interface Sound {
  pcm: Int16Array;
  visemes: Viseme[];
}

/** The voice's seam. */
export interface Voice {
  /**
   * Speaks one clause, yielding sound in order as soon as it is made; joined, the pieces have no gap.
   * A clause with nothing to say yields nothing; one longer than `longestClause` is refused with a RangeError. Throws the signal's reason when stopped, `EngineFailed` when the engine breaks.
   */
  speak(clause: Clause, signal: AbortSignal): AsyncIterable<Sound>;
}
