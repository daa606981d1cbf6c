/** How sure the decoder was of a text. */
export interface Certainty {
  /** Probability, 0 to 1, that there was no speech at all. */
  noSpeech: number;
  /** Mean natural logarithm of the words' probabilities. */
  meanLogProbability: number;
}

/**
 * Whisper invents words for every noise. OpenAI's decoder rejects a text when no-speech is above 0.6 and the mean below -1,
 * with the stamps counted as words: that refuses one short answer in five and lets some coughs through. Measured here with
 * the words alone: of 560 noises of 14 kinds none passes, of 16 recordings of people none is refused (clean, or in a noise
 * 20 dB below), and of 100 synthetic utterances of one to five syllables four are, all of them misheard.
 */
const limits = { meanLogProbability: -1.2, unlikely: { noSpeech: 0.6, meanLogProbability: -0.7 } } as const;

/** Whether a text was probably made up. */
export function isInvented({ noSpeech, meanLogProbability }: Certainty): boolean {
  const { unlikely } = limits;
  const least = noSpeech > unlikely.noSpeech ? unlikely.meanLogProbability : limits.meanLogProbability;
  return meanLogProbability < least;
}
