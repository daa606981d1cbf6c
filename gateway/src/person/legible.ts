import type { Language } from '@lobby/shared/protocol/language';

/** A text as the patterns of this room read it: one form of letters, apostrophes and commas, whoever typed or recognised it. */
export function legible(text: string, language: Language): string {
  const read = text.normalize('NFKC').replaceAll('’', "'");
  return language === 'zh' ? read.replaceAll(',', '，') : read;
}
