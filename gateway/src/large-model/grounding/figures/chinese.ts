import { readMandarinMoney } from '../../../readers/mandarin/amounts.ts';
import { numberOf } from '../../../readers/mandarin/numeral.ts';
import { readMandarinTimes } from '../../../readers/mandarin/times.ts';
import { counted } from './counted.ts';
import { clock, type FigureRead } from './figure.ts';

/** Words that only look like numbers. */
const idioms =
  /十分(?![钟之钱])|千万(?=[别不要记注])|万一|[百万]分感谢|百姓|百货|一[下些起样般直会边旦切定共同]|有?一点儿?(?![钟半过整开上下])|[统唯同任之]一|一一|一方面/gu;

const digits = '零〇一二两三四五六七八九';
/** What is written as one number, figures and characters mixed. */
const numeral = String.raw`(?:\d+(?:\.\d+)?|[${digits}十百千万亿])+(?:点[${digits}]+)?`;

/** A Chinese text in which only figures look like numbers. */
export function plainChinese(text: string): string {
  return text
    .replaceAll(/(?<=\d)\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)/gu, '')
    .replaceAll(idioms, ' ');
}

/** Each reads what those before it left. */
export const chinesePasses: readonly ((text: string) => FigureRead[])[] = [
  shares,
  times,
  money,
  (text) => counted(text, { pattern: number, valueOf }),
];

const wholes: Record<string, string> = { 百: 'percent', 千: 'permille', 万: 'permyriad' };

function shares(text: string): FigureRead[] {
  const pattern = new RegExp(`(?<whole>[百千万])分之(?<part>${numeral})`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ 0: said, index, groups = {} }) => {
    const value = numberOf(groups['part'] ?? '');
    const kind = wholes[groups['whole'] ?? ''];
    if (value === undefined || kind === undefined) return [];
    return [{ value: { value: String(value), kind }, start: index, end: index + said.length }];
  });
}

function times(text: string): FigureRead[] {
  return readMandarinTimes(text)
    .filter(({ start, end }) => new RegExp(`[\\d${digits}十]`, 'u').test(text.slice(start, end)))
    .map(({ value, ...place }) => {
      const [hours = 0, minutes = 0] = value.split(':').map(Number);
      return { ...place, value: clock(hours, minutes) };
    });
}

function money(text: string): FigureRead[] {
  return readMandarinMoney(text, false)
    .filter(({ start }) => !/[几数]$/u.test(text.slice(0, start)))
    .map(({ value, ...place }) => ({ ...place, value: { value: String(value), kind: 'money' } }));
}

const number = new RegExp(
  String.raw`[几数]?${numeral}(?:[几余来]|多(?!少))?|几|数(?=[十百千万天日周月年])`,
  'gu',
);

/** 十几, 几百 and 两三 are no number, and only what says the same stands for them. */
function valueOf(said: string): string {
  const value = /[几数多余来]/u.test(said) ? undefined : numberOf(said);
  return String(value ?? said);
}
