import type { Syllable, Word } from './syllable.ts';

/** Words whose 儿 means a child and keeps its syllable. */
const childWords = /(女|婴|幼|孤|胎|生|产|少|患|小|孙|托|育|宠|健|男|弃|病)儿$/u;

/** Joins the 儿 at a word's end to the syllable before it: 一点儿 has two syllables. */
export function joinErhua(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (isEr(word.at(-1)) && word.length > 1 && !childWords.test(written(word)))
      joined.push(withR(word.slice(0, -1)));
    else if (
      word.length === 1 &&
      isEr(word[0]) &&
      last !== undefined &&
      !childWords.test(`${written(last)}儿`)
    )
      joined[joined.length - 1] = withR(last);
    else joined.push(word);
  }
  return joined;
}

function isEr(syllable: Syllable | undefined): boolean {
  return syllable?.character === '儿';
}

function written(word: Word): string {
  return word.map(({ character }) => character).join('');
}

function withR(word: Word): Word {
  return word.map((syllable, place) => (place === word.length - 1 ? { ...syllable, erhua: true } : syllable));
}
