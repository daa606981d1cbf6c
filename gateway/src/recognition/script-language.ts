import type { Language } from '@lobby/shared/protocol/language';

/** The language a text is written in, for engines that do not say; the hint where no letter tells. */
export function scriptLanguage(text: string, hint: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Latin}/u.test(text) ? 'en' : hint;
}
