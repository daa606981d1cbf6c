/** How sure the decoder was of a text. */
export interface Certainty {
  /** Probability, 0 to 1, that there was no speech at all. */
  noSpeech: number;
  /** Mean natural logarithm of the chosen tokens' probabilities. */
  meanLogProbability: number;
}

/**
 * Either alone rejects a text (OpenAI's decoder asks for both with the same numbers). Of 16 recordings of silence, noise,
 * claps and coughs, Whisper invented words for each, and these rejected all; so they did one of 32 recordings of speech.
 */
const mostNoSpeech = 0.6;
const leastMeanLogProbability = -1;

/** Whether a text was probably made up. */
export function isInvented(text: string, { noSpeech, meanLogProbability }: Certainty): boolean {
  if (/^[\s\p{P}\p{S}]*$/u.test(text)) return true;
  return noSpeech > mostNoSpeech || meanLogProbability < leastMeanLogProbability;
}
