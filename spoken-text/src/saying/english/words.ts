import { number, readNumber } from './numerals.ts';

const signs: readonly (readonly [RegExp, string])[] = [
  [/\s*&\s*/g, ' and '],
  [/\bNo\.\s*(?=\d)/g, 'number '],
  [/\b(Mr|Mrs|Ms|Dr)\.(?=\s)/g, '$1'],
  [/\b24\/7\b/g, 'twenty four seven'],
  [/(?<=\d)\+(?!\d)/g, ' plus'],
  [/\be\.g\.,?/gi, 'for example,'],
  [/\bi\.e\.,?/gi, 'that is,'],
  [/\betc\./gi, 'and so on'],
];

const titles: readonly (readonly [RegExp, string])[] = [
  [/\bMr\b/g, 'Mister'],
  [/\bMrs\b/g, 'Missus'],
  [/\bDr\b/g, 'Doctor'],
];

const any = new RegExp(String.raw`(?:(?<![\d\p{L}.)])[-−])?${number}`, 'gu');

/** Abbreviations and signs, before numbers are read. */
export function sayAbbreviations(text: string): string {
  return [...signs, ...titles].reduce((said, [written, spoken]) => said.replace(written, spoken), text);
}

/** Every number that no other rule has said. */
export function sayNumbers(text: string): string {
  return text.replace(any, readNumber);
}
