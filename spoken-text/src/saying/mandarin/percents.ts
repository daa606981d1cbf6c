import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readInteger, readNumber } from './cardinal.ts';

const signed = String.raw`(?<sign>[-−+])?(?<amount>${number})`;
const percent = new RegExp(String.raw`${signed} ?%`, 'g');
const perMille = new RegExp(String.raw`${signed} ?‰`, 'g');
const pressure =
  /(?<high>\d{2,3})\/(?<low>\d{2,3})(?= ?mmHg)|(?<=血压\D{0,4})(?<above>\d{2,3})\/(?<below>\d{2,3})/g;
const fraction = /(?<![\d/.])(?<part>\d{1,3})\/(?<whole>\d{1,3})(?![\d/.])/g;

/** 3.85% is 百分之三点八五, 0.5‰ 千分之零点五, 1/3 三分之一; a blood pressure is no fraction. */
export const sayPercents = inOrder(
  rewriting(percent, ({ sign, amount = '' }) => `${sayRise(sign)}百分之${sayShare(amount)}`),
  rewriting(perMille, ({ sign, amount = '' }) => `${sayRise(sign)}千分之${readNumber(amount)}`),
  rewriting(
    pressure,
    ({ high, low, above = '', below = '' }) => `${readInteger(high ?? above)}，${readInteger(low ?? below)}`,
  ),
  rewriting(fraction, ({ part = '', whole = '' }) => `${readInteger(whole)}分之${readInteger(part)}`),
);

/** The whole is 百分之百. */
function sayShare(amount: string): string {
  return amount === '100' ? '百' : readNumber(amount);
}

function sayRise(sign = ''): string {
  if (sign === '+') return '正';
  return sign === '' ? '' : '负';
}
