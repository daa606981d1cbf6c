import type { Language } from '@lobby/shared/protocol/language';
import { legible } from '../legible.ts';
import type { Sign } from './feeling.ts';
import type { WordSign } from './word-sign.ts';
import { chineseSigns } from './chinese-signs.ts';
import { englishSigns } from './english-signs.ts';

const patterns: Record<Language, readonly WordSign[]> = { zh: chineseSigns, en: englishSigns };

const strong: Record<Language, RegExp> = {
  zh: /太|非常|特别|实在|真的?是|简直|超级|极了|死了|得要命|到底/u,
  en: /\b(?:very|really|so|extremely|totally|absolutely|far too|completely)\b/iu,
};

/** A strong word, or exclamation marks, make what is felt stronger by this. */
const emphasis = 1.25;

/** What the words of one utterance say about how their speaker feels. */
export function wordSigns(text: string, language: Language): Sign[] {
  const read = legible(text, language);
  const scale = strong[language].test(read) || /!{2,}/u.test(read) ? emphasis : 1;
  return patterns[language]
    .filter(({ pattern }) => pattern.test(read))
    .map(({ feeling, weight, name }) => ({ feeling, name, weight: Math.min(0.95, weight * scale) }));
}
