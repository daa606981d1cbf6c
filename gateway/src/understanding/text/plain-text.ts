import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';

/** A text as all of understanding reads it: numbers in figures, one width, one case. */
export function plainText(text: string, language: Language): string {
  return write(text, language).normalize('NFKC').toLowerCase();
}
