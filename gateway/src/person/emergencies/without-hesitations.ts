import type { Language } from '@lobby/shared/protocol/language';

/** What people say while they look for words, with the pauses around it. */
const hesitations: Record<Language, RegExp> = {
  zh: /[，、。…]*(?:[呃嗯额唔]+|那个(?=[，、。…我他她你就呃嗯])|这个(?=[，、。…我他她你就呃嗯])|就是说?(?=[，、。…我他她])|[啊哎](?=[，、。…]))[，、。…]*/gu,
  en: /[,.… ]*\b(?:u+m+|u+h+|e+r+m*|h+m+|you know|i mean|sort of)\b[,.…]*/giu,
};

/** What is begun again: the same sign or word once more, or up to four of them. */
const repetitions: Record<Language, RegExp> = {
  zh: /(\p{Script=Han}{1,4}?)(?:[，、]?\1)+/gu,
  en: /\b(\w+(?: \w+)?)(?:[, -]+\1\b)+/giu,
};

/** A sentence as it was meant by somebody who stammers it out, as recognisers write it. */
export function withoutHesitations(text: string, language: Language): string {
  return text.replaceAll(hesitations[language], '').replaceAll(repetitions[language], '$1').trim();
}
