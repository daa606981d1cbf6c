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
export interface Transcript extends Heard {
  type: 'partial' | 'stable' | 'final';
}

/** What was understood of a stretch of speech; an empty text when nothing was. */
export interface Heard {
  text: string;
  language: Language;
  /** How sure the engine is of its words, 0 to 1, where it can tell. Not comparable between engines. */
  confidence?: number;
  /** What was heard beside the words, where the engine listens for it. */
  tags?: SpeechTags;
}

/** What SenseVoice and its kin hear beside the words. */
export interface SpeechTags {
  /** BCP 47, for what is spoken besides our languages: yue, ja, ko. */
  spoken?: string;
  emotion?: 'angry' | 'disgusted' | 'fearful' | 'happy' | 'neutral' | 'sad' | 'surprised';
  event?: 'applause' | 'breath' | 'cough' | 'crying' | 'laughter' | 'music' | 'sneeze' | 'speech';
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
