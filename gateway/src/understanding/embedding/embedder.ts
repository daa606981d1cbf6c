import type { Language } from '@lobby/shared/protocol/language';

/** Texts of one language. */
export interface Texts {
  language: Language;
  texts: readonly string[];
}

/** Turns texts into vectors whose products tell how much two texts mean the same. */
export interface Embedder {
  /** The languages it knows; asking for another is a fault. */
  languages: readonly Language[];
  /** Names model and weights: vectors of different ones must not be mixed. */
  fingerprint: (language: Language) => string;
  dimensions: (language: Language) => number;
  /**
   * One vector of length one for each text, in their order, as each is ready; `texts` that are asked for together wait for each other, and
   * others take turns with them. Throws the signal's reason when stopped, `EngineFailed` when the engine breaks.
   */
  embed: (texts: Texts, signal: AbortSignal) => AsyncIterable<Float32Array>;
}
