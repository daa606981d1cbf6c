import type { Language } from '../language.ts';

const han = /\p{Script=Han}/gu;
const word = /[A-Za-z\d][A-Za-z\d.,:'’%-]*/g;
/** A word or number among Han characters takes about as long as so many of them. */
const hanPerWord = 2;

/** About how long a text takes to say: in Han characters for Mandarin, in words for English. */
export function speechLength(text: string, language: Language): number {
  const characters = text.match(han)?.length ?? 0;
  const words = text.match(word)?.length ?? 0;
  return language === 'zh' ? characters + words * hanPerWord : words + characters / hanPerWord;
}
