import { rewriting } from '../../rules/rewriting.ts';
import { digit, number, numeral, writeNumber } from './numerals.ts';

const signs: Readonly<Record<string, string>> = {
  加: '+',
  减: '-',
  乘以: '×',
  除以: '÷',
  等于: '=',
  大于: '>',
  小于: '<',
};
const sum = new RegExp(
  `(?<=${numeral}|${digit}|\\d)(?:${Object.keys(signs).join('|')})(?=${number}|\\d)`,
  'g',
);
const term = new RegExp(`(?<=[-+×÷=><])${number}|${number}(?=[-+×÷=><])`, 'g');
const writeSigns = rewriting(sum, (_, said) => signs[said] ?? said);
const writeTerms = rewriting(term, (_, said) => writeNumber(said) ?? said);

/** 一加二等于三 is 1+2=3. */
export function writeArithmetic(text: string): string {
  const signed = writeSigns(text);
  return signed === text ? text : writeTerms(signed);
}
