import type { Rule } from '../../rules/rule.ts';

const spoken: readonly (readonly [RegExp, string])[] = [
  [/ ?& ?/g, ' and '],
  [/\bNo\. ?(?=\d)/g, 'number '],
  [/\bMr\b\.?/g, 'Mister'],
  [/\bMrs\b\.?/g, 'Missus'],
  [/\bDr\b\.?/g, 'Doctor'],
  [/\bProf\./g, 'Professor'],
  [/\b(?:24\/7|7[x×]24)\b/g, 'twenty four seven'],
  [/(?<=\d)\+(?!\d)/g, ' plus'],
  [/\be\.g\.,?/gi, 'for example,'],
  [/\bi\.e\.,?/gi, 'that is,'],
  [/\betc\./gi, 'and so on'],
  [/\bvs\b\.?/gi, 'versus'],
  [/\bFY(?=\d)/g, 'fiscal year '],
  [/\b([A-Z])2([A-Z])\b/g, '$1 to $2'],
  [/\bv(?=\d+\.\d)/g, 'version '],
  [/\bapprox\./gi, 'approximately'],
  [/\btel\.(?= ?:? ?\d)/gi, 'telephone'],
];

/** Abbreviations in full, before the numbers beside them are read. */
export const sayAbbreviations: Rule = (text) =>
  spoken.reduce((said, [written, words]) => said.replace(written, words), text);
