import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { numeral, writeNumber } from './numerals.ts';

const hour = `(?<!${numeral}|[几第点])(?<hour>[零一二两三四五六七八九]|[一二]?十[一二三四五六七八九]?)`;
const tens = '[一二三四五]?十[一二三四五六七八九]?';
const minutes = `(?<minute>(?:${tens}|零[一二三四五六七八九])(?=分)|${tens}(?![百千万亿分块元]))分?`;
const second = `(?:(?<second>${tens}|零?[一二三四五六七八九])秒)?`;
const partOfDay = '(?<=(?:上午|下午|中午|早上|早晨|晚上|凌晨|清晨|傍晚|今晚|明早|每天|[早晚]|点[到至—-]) ?)';
const clock = new RegExp(`${hour}点(?:${minutes}${second}|(?<part>半|整|[一三]刻))(?!钟)`, 'g');
const short = new RegExp(
  `${partOfDay}${hour}点(?:(?<minute>零[一二三四五六七八九])分?|(?<bare>[一二三四五六七八九])分)`,
  'g',
);
const whole = new RegExp(
  `(?:${partOfDay}|(?![零一两]点(?!钟)))${hour}(?=点(?:钟|到|至|开|关|上|下|之?前|之?后|以|左|来|去|办|吗|就|—|$|[，,。?？!！]))`,
  'g',
);
const parts: Readonly<Record<string, string>> = { 半: '30', 整: '00', 一刻: '15', 三刻: '45' };

/** A time with minutes is written with a colon (GB/T 15835-2011, 5.1.5), 八点半 as 8:30; one without keeps its 点. */
export const writeTimes = inOrder(
  rewriting(clock, writeClock),
  rewriting(short, writeClock),
  rewriting(whole, ({ hour: said = '' }, found) => hourOf(said) ?? found),
);

function writeClock(groups: Groups, found: string): string {
  const { hour: said = '', minute, bare = '', second: seconds, part } = groups;
  const hours = hourOf(said);
  if (hours === undefined) return found;
  const rest = part === undefined ? twoDigits(minute ?? bare) : (parts[part] ?? '');
  return `${hours}:${rest}${seconds === undefined ? '' : `:${twoDigits(seconds)}`}`;
}

function hourOf(said: string): string | undefined {
  const written = writeNumber(said);
  return written === undefined || Number(written) > 24 ? undefined : written;
}

function twoDigits(said: string): string {
  return (writeNumber(said.replace(/^零/, '')) ?? '').padStart(2, '0');
}
