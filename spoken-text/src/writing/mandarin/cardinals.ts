import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, numeral, writeNumber } from './numerals.ts';

/** Numerals that are part of a word, or of a name such as that of a holiday. */
const words = [
  '十分(?![钟之])|十[足字]|十全十美|十万火急|三十而立|一百八十度|二百五(?!十)',
  '双十[一二]|十一(?=放假|假期|长假|黄金周|国庆|期间|上班|营业|开门|休息)',
  '一点(?=[一二三四五六七八九][号楼位张])',
  '(?<=[块度])零[一二三四五六七八九]',
  '八月十五(?![日号])|[农阴]历.{0,2}月(?:二?十[一二三四五六七八九]?)?',
].join('|');
const cardinal = new RegExp(`(?<word>${words})|(?<![几数点])(?<said>${number})(?!${numeral}|几)`, 'g');

/** Numbers from ten on, and all with decimals, are figures; 三四十, 十几 and 几百 stay words (GB/T 15835-2011, 4.2.2). */
export const writeCardinals = inOrder(
  rewriting(cardinal, ({ said = '' }, found) => {
    const isFigure = said.length > 1 || said === '十';
    return isFigure ? (writeNumber(said) ?? found) : found;
  }),
  rewriting(/负(?=\d)/g, () => '-'),
);
