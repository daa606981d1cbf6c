import { readAll, withoutOverlaps, type Reading } from '../reading.ts';
import { numberOf, numeral } from './numeral.ts';

const bare = new RegExp(numeral, 'gu');

/** Numbers of things: 三个, 20, 两千五; of a number that makes no sense as a whole no part is read. */
export function readMandarinNumbers(text: string): Reading<number>[] {
  return readAll(text, bare, ([match]) => numberOf(match));
}

const one = String.raw`[\d一二两三四五六七八九]`;
/** A digit that belongs to the next word is no part of the amount: 五十块一张. */
const alone = '(?![\\d零一二两三四五六七八九十百千万亿点块元角毛个张份人次件天位月年号])';
const afterYuan = [
  '(?<half>半)',
  `[零0]?(?<jiao>${one})[角毛]钱?(?:[零0]?(?<fen>${one})(?:分钱?|${alone}))?`,
  `[零0]?(?<onlyFen>${one})分钱?`,
  `[零0](?<nearFen>${one})${alone}`,
  `(?<cents>\\d{2})${alone}`,
  `(?<bareJiao>${one})${alone}`,
].join('|');
const money = new RegExp(
  String.raw`(?<yuan>${numeral})\s*(?:元|块钱?|圆|人民币|大洋|现金)(?:${afterYuan})?|(?<![${'\\d零一二两三四五六七八九十'}])(?<fewJiao>${one})[角毛]钱?(?:(?<fewFen>${one})(?:分|${alone}))?`,
  'gu',
);

/** Amounts of money in yuan: 十二块五毛, 3.5万元, and large ones: 二十万; where one is `expected`, any number that is no day or time. */
export function readMandarinMoney(text: string, expected: boolean): Reading<number>[] {
  const named = readAll(text, money, (match) => (isBound(match) ? undefined : inYuan(match.groups ?? {})));
  const other = readAll(text, bare, (match) => {
    const { 0: said, index, input } = match;
    const isOther = /^\s*(?:[月号日点时分:：年天周楼层张位份次件本人]|个[月人])/u.test(
      input.slice(index + said.length),
    );
    return isOther || isBound(match) || !(expected || /[万亿wW]/u.test(said)) ? undefined : numberOf(said);
  });
  return withoutOverlaps([...named, ...other]);
}

/** 五万以上 says what is asked about rather than how much is wanted. */
function isBound({ 0: said, index, input }: RegExpExecArray): boolean {
  return /^\s*(?:元|块钱?)?(?:及|或)?(?:以[上下内外]|之内)/u.test(input.slice(index + said.length));
}

function inYuan(said: Record<string, string | undefined>): number | undefined {
  const { yuan, half, jiao, bareJiao, fewJiao, fen, onlyFen, nearFen, fewFen, cents } = said;
  const whole = numberOf(yuan ?? '零');
  const tenths = half === undefined ? numberOf(jiao ?? bareJiao ?? fewJiao ?? '零') : 5;
  const hundredths = numberOf(fen ?? onlyFen ?? nearFen ?? fewFen ?? cents ?? '零');
  if (whole === undefined || tenths === undefined || hundredths === undefined) return undefined;
  return Math.round(whole * 100 + tenths * 10 + hundredths) / 100;
}
