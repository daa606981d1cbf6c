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
const any = new RegExp(String.raw`(?:(?<![\d\p{L}.)])[-−])?${number}`, 'gu');

/** Amounts and temperatures below zero, where a dash would pass for a range. */
export const sayNegatives = rewriting(negative, () => '负');

/** Every number that no other rule has said. */
export const sayNumbers = rewriting(any, (_, written) => readNumber(written));
