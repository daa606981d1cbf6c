import type { Language } from '@lobby/shared/protocol/language';

const segmenters: Record<Language, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Cuts a text where its sentences end, by the rules of Unicode (UAX 29). */
export function sentencesOf(text: string, language: Language): string[] {
  return [...segmenters[language].segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
