import type { Language } from './language.ts';
import { toPlainText } from './plain/plain-text.ts';
import { inOrder } from './rules/rewriting.ts';
import type { Rule } from './rules/rule.ts';
import { dropSigns } from './saying/drop-signs.ts';
import { englishRules } from './saying/english/english-rules.ts';
import { mandarinRules } from './saying/mandarin/mandarin-rules.ts';
import { sayWebAddresses } from './saying/web-addresses.ts';

const rules: Record<Language, Rule> = {
  zh: inOrder(toPlainText, sayWebAddresses('zh'), mandarinRules, dropSigns),
  en: inOrder(toPlainText, sayWebAddresses('en'), englishRules, dropSigns),
};

/**
 * Text as it is written on a screen to text as it is said: no digits, signs, units or markup remain that a voice would have
 * to guess at or would read out. Takes any text, never throws, in time in proportion to its length.
 */
export function say(text: string, language: Language): string {
  return rules[language](text);
}
