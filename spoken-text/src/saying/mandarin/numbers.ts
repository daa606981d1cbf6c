import { number, readNumber } from './numerals.ts';

const signs: Record<string, string> = {
  '+': '加',
  '=': '等于',
  '>': '大于',
  '<': '小于',
  '>=': '大于等于',
  '<=': '小于等于',
  '≥': '大于等于',
  '≤': '小于等于',
  '×': '乘以',
};

const sum = /(?<=[\d零一二三四五六七八九])\s*(>=|<=|[+=><≥≤×])\s*(?=\d)/g;
const any = new RegExp(String.raw`(?:(?<![\d\p{L}.)])[-−])?${number}`, 'gu');

const negative = /[-−](?=\d+(?:\.\d+)?\s*°)|(?<=[为是])[-−](?=\d)/g;

/** Amounts and temperatures below zero, where a dash would pass for a range. */
export function sayNegatives(text: string): string {
  return text.replace(negative, '负');
}

/** The signs between numbers, and every number that no other rule has said. */
export function sayNumbers(text: string): string {
  return text.replace(sum, (_, sign: string) => signs[sign] ?? sign).replace(any, readNumber);
}
