import type { Language } from '@lobby/shared/protocol/language';
import type { Question } from './dialogue.ts';

/**
 * The language a question is in, which may not be the one of its page. Han characters make it Chinese whatever else is
 * in it; two English words make it English; a single "ATM" or "Wi-Fi", or mere digits, belong to what was spoken before,
 * else to the page.
 */
export function languageOf({ text, language }: Question, spokenBefore?: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const words = text.match(/[a-z]+(?:['’-][a-z]+)*/giu) ?? [];
  return words.length >= 2 ? 'en' : (spokenBefore ?? language);
}
