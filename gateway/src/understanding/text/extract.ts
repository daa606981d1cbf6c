import type { Language } from '@lobby/shared/protocol/language';
import { chineseFeatures } from './chinese-features.ts';
import { englishFeatures } from './english-features.ts';
import type { FeatureGroup } from './features.ts';
import { normalise } from '@lobby/shared/question/normalise';

const extractors: Record<Language, (text: string) => FeatureGroup[]> = {
  zh: chineseFeatures,
  en: englishFeatures,
};

/** Takes any text of a language apart. */
export function extract(text: string, language: Language): FeatureGroup[] {
  return extractors[language](normalise(text));
}
