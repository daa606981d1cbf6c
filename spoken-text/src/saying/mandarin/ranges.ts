import { inOrder, rewriting } from '../rewriting.ts';
import { number, readCount, readNumber } from './numerals.ts';

const percents = new RegExp(String.raw`(?<from>${number})%?\s*[-–—~到至]\s*(?<to>${number})\s*%`, 'g');
const amounts = new RegExp(
  String.raw`(?<![\d.A-Za-z-])(?<currency>[¥￥]?)(?<from>${number})\s*[-–—~]\s*\k<currency>(?<to>${number})(?![\d.-])`,
  'g',
);

/** 5-10元 is 五到十元: a dash between two numbers, and only two, is 到. */
export const sayRanges = inOrder(
  rewriting(percents, ({ from = '', to = '' }) => `百分之${readNumber(from)}到百分之${readNumber(to)}`),
  rewriting(
    amounts,
    ({ currency, from = '', to = '' }) =>
      `${readNumber(from)}到${readCount(to)}${currency === '' ? '' : '元'}`,
  ),
);
