import type { Language } from '@lobby/shared/protocol/language';

/**
 * What reaches a recogniser while a person speaks. A pause says that the voice fell silent, and perhaps for good; frames
 * of that silence may follow. A resume says that the voice is back.
 */
export type SpeechPiece = { type: 'frame'; pcm: Int16Array } | { type: 'pause' } | { type: 'resume' };

/**
 * `partial` may still change. `stable` is what the text would be if the speech ended at the last pause: it lets the turn
 * be decided by meaning, and costs nothing when speech goes on. `final` comes once, last. An empty text means that
 * nothing was understood: silence, noise, a cough.
 */
export interface Transcript {
  type: 'partial' | 'stable' | 'final';
  text: string;
  language: Language;
}

/** The ears' seam. */
export interface Recogniser {
  /**
   * Turns 16 kHz speech into words while it is still being spoken; ends after the one `final` transcript.
   * The hint is the language of the page, for engines that cannot tell by themselves.
   * Throws the signal's reason when stopped, `EngineFailed` when the engine breaks.
   */
  transcribe(speech: Speech, signal: AbortSignal): AsyncIterable<Transcript>;
}

export interface Speech {
  pieces: AsyncIterable<SpeechPiece>;
  hint: Language;
}
