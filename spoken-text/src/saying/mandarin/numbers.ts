import { rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';

const amount = String.raw`\d+(?:\.\d+)?`;
const negative = new RegExp(
  [
    String.raw`(?<!\d ?)[-−](?=${amount}(?: ?[-~到] ?[-−]?${amount})? ?°)`,
    String.raw`(?<=[为是到~])[-−](?=\d)`,
    String.raw`(?<![A-Za-z\d.)%°元] ?)[-−](?=${amount}(?:元|度|%|万|亿|$|[,。;!?]))`,
  ].join('|'),
  'gu',
);
const any = new RegExp(
  String.raw`(?<amount>(?:(?<![\d\p{L}.)])[-−])?${number})(?=(?<next>[一二两三四五六七八九十]+[年个天月人张])?)`,
  'gu',
);

/** Amounts and temperatures below zero, where a dash would pass for a range. */
export const sayNegatives = rewriting(negative, () => '负');

/** Every number that no other rule has said; 280一年 must not become 281 years. */
export const sayNumbers = rewriting(
  any,
  ({ amount: written = '', next }) => `${readNumber(written)}${next === undefined ? '' : '，'}`,
);
