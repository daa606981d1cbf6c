import type { Language } from './language.ts';
import { englishRules } from './saying/english/english-rules.ts';
import { mandarinRules } from './saying/mandarin/mandarin-rules.ts';
import { inOrder } from './saying/rewriting.ts';
import type { Rule } from './saying/rule.ts';
import { sayAddresses } from './saying/addresses.ts';

const rules: Record<Language, Rule> = {
  zh: inOrder(sayAddresses('zh'), mandarinRules),
  en: inOrder(sayAddresses('en'), englishRules),
};

/** Text as it is written on a screen to text as it is said: no digits, signs or units remain that a voice would have to guess at. */
export function say(text: string, language: Language): string {
  const plain = text.normalize('NFKC').replace(/[\u200B\uFEFF]/g, '');
  return rules[language](plain);
}
