import { readAll, withoutOverlaps, type Reading } from '../reading.ts';
import { numberOf, numeral } from './numeral.ts';

const bare = new RegExp(numeral, 'gu');

/** Numbers of things: 三个, 20, 两千五. */
export function readMandarinNumbers(text: string): Reading<number>[] {
  return readAll(text, bare, ([match]) => numberOf(match));
}

const money = new RegExp(
  String.raw`(?<yuan>${numeral})\s*(?:元|块钱?|圆|人民币|大洋)(?:(?<jiao>[\d一二两三四五六七八九])(?:角|毛)?钱?)?(?:(?<fen>[\d一二三四五六七八九])分钱?)?|(?<onlyJiao>[\d一二两三四五六七八九])(?:角|毛)钱?(?:(?<onlyFen>[\d一二三四五六七八九])分)?`,
  'gu',
);

/** Amounts of money in yuan: 十二块五毛, 3.5万元; `expected` ones also without a word for money: 两千五. */
export function readMandarinMoney(text: string, expected: boolean): Reading<number>[] {
  const written = readAll(text, money, ({ groups }) => {
    const yuan = numberOf(groups?.['yuan'] ?? '零');
    const jiao = numberOf(groups?.['jiao'] ?? groups?.['onlyJiao'] ?? '零');
    const fen = numberOf(groups?.['fen'] ?? groups?.['onlyFen'] ?? '零');
    if (yuan === undefined || jiao === undefined || fen === undefined) return undefined;
    return Math.round(yuan * 100 + jiao * 10 + fen) / 100;
  });
  return withoutOverlaps(expected ? [...written, ...readMandarinNumbers(text)] : written);
}
