import type { Language } from '@lobby/shared/protocol/language';
import { englishRules } from './english/english-rules.ts';
import { mandarinRules } from './mandarin/mandarin-rules.ts';
import { inOrder } from './rewriting.ts';
import type { Rule } from './rule.ts';
import { sayAddresses } from './say-addresses.ts';

const rules: Record<Language, Rule> = {
  zh: inOrder(sayAddresses('zh'), mandarinRules),
  en: inOrder(sayAddresses('en'), englishRules),
};

/** Text as it is written on a screen to text as it is said: no digits, signs or units remain that a voice would have to guess at. */
export function toSpokenText(text: string, language: Language): string {
  const plain = text.normalize('NFKC').replace(/[\u200B\uFEFF]/g, '');
  return rules[language](plain);
}
