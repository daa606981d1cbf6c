import { rewriting } from '../../rules/rewriting.ts';
import { number, writeNumber } from './numerals.ts';

const signs: Readonly<Record<string, string>> = {
  加: '+',
  减: '-',
  乘以: '×',
  除以: '÷',
  等于: '=',
  大于: '>',
  小于: '<',
};
const sum = new RegExp(`(?<=${number}|\\d)(?:加|减|乘以|除以|等于|大于|小于)(?=${number}|\\d)`, 'g');
const term = new RegExp(`(?<=[-+×÷=><])${number}|${number}(?=[-+×÷=><])`, 'g');

/** 一加二等于三 is 1+2=3. */
export const writeArithmetic = (text: string): string => {
  const signed = rewriting(sum, (_, said) => signs[said] ?? said)(text);
  return signed === text ? text : rewriting(term, (_, said) => writeNumber(said) ?? said)(signed);
};
