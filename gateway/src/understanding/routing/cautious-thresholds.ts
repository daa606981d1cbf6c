import type { Language } from '@lobby/shared/protocol/language';
import type { Thresholds } from './thresholds.ts';

const measured: Record<Language, { words: Thresholds; meanings: Thresholds }> = {
  zh: {
    words: { ask: 0.1, sure: 0.65, familiar: 0.4, right: { bias: -0.9, weights: [0, 18] } },
    meanings: { ask: 4.18, sure: 0.65, familiar: 0.58, right: { bias: -2, weights: [0.25, 3.2] } },
  },
  en: {
    words: { ask: 0.13, sure: 0.65, familiar: 0.53, right: { bias: -2.4, weights: [5.3, 11.8] } },
    meanings: { ask: 2.26, sure: 0.65, familiar: 0.71, right: { bias: -3.3, weights: [1, 3.4] } },
  },
};

/**
 * For knowledge that has too few wordings to judge itself: what the demo bank's wordings said when it was given its questions alone, the other
 * wordings being asked.
 */
export function cautiousThresholds(language: Language, withMeanings: boolean): Thresholds {
  const { words, meanings } = measured[language];
  return withMeanings ? meanings : words;
}
