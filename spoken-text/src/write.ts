import type { Language } from './language.ts';
import type { Rule } from './rules/rule.ts';
import { englishWriting } from './writing/english/english-writing.ts';
import { mandarinWriting } from './writing/mandarin/mandarin-writing.ts';

const rules: Record<Language, Rule> = { zh: mandarinWriting, en: englishWriting };

/**
 * Text as it was said, word for word, to text as a person would write it: numbers, dates, times, money and codes in figures.
 * What is already written stays. Takes any text, never throws, in time in proportion to its length.
 */
export function write(text: string, language: Language): string {
  return rules[language](text.toWellFormed());
}
