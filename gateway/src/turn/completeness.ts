import type { Language } from '@lobby/shared/protocol/language';
import { scriptLanguage } from '../recognition/script-language.ts';
import { completenessOfEnglish } from './completeness-en.ts';
import { completenessOfMandarin } from './completeness-zh.ts';
import type { Completeness } from './how-complete.ts';

const judges: Record<Language, (words: string) => Completeness> = {
  zh: completenessOfMandarin,
  en: completenessOfEnglish,
};

/** Marks that the ears write where somebody goes on. */
const goesOn = /(?:[,，、:：]|\.{3}|…)\s*$/u;

/**
 * Judges a text recognised at a pause. It only shortens or lengthens the wait for more, so a wrong guess costs a moment, never
 * a turn. Nothing understood is nothing to answer yet. The letters tell whose rules hold, for recognisers mistake the language of a few words; `told` is what they take it for.
 */
export function completeness(text: string, told: Language): Completeness {
  const words = text.replace(/[\s\p{P}]+$/u, '');
  if (words === '') return 'hanging';
  const judged = judges[scriptLanguage(words, told)](words);
  return judged !== 'hanging' && goesOn.test(text) ? 'unsure' : judged;
}
