import { readAll, type Reading } from '../reading.ts';
import { numeral, valueOf } from './numeral.ts';

const number = new RegExp(numeral, 'giu');

/** Numbers of things, in figures or words; of a number that makes no sense as a whole no part is read. */
export function readEnglishNumbers(text: string): Reading<number>[] {
  return readAll(text, number, ([said]) => valueOf(said));
}

const currency = String.raw`(?:yuan|rmb|cny|renminbi|dollars?|kuai|bucks|(?:in )?cash)\b`;
/** "More than 50,000" says what is asked about rather than how much is wanted. */
const bound = String.raw`(?<!\b(?:above|below|under|over|than|up to|at least|at most) )`;
const money = new RegExp(
  String.raw`${bound}(?<sign>[$¥￥] ?|\b(?:rmb|cny) )?(?<amount>${numeral})(?: ?(?<currency>${currency})(?:,? (?:and )?(?<part>${numeral}) (?<unit>cents?|fen|jiao|mao)\b)?)?`,
  'giu',
);

/** In figures with commas, or in thousands and millions; "thanks a million" is a word. */
const large = /\d,\d{3}|(?:thousand|million|billion|grand|k)\b/iu;
const manner = /^an? \w+$/iu;

/** Amounts of money: those with a currency and large ones, and where one is `expected`, any number. */
export function readEnglishMoney(text: string, expected: boolean): Reading<number>[] {
  return readAll(text, money, ({ groups = {} }) => {
    const { sign, amount = '', currency: named, part = '', unit = '' } = groups;
    const isMoney = expected || sign !== undefined || named !== undefined;
    if (!isMoney && (!large.test(amount) || manner.test(amount))) return undefined;
    const whole = valueOf(amount);
    const rest = part === '' ? 0 : valueOf(part);
    if (whole === undefined || rest === undefined) return undefined;
    return Math.round(whole * 100 + rest * (/jiao|mao/iu.test(unit) ? 10 : 1)) / 100;
  });
}
