import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { number, readCount } from './numerals.ts';

const currencies: Record<string, string> = {
  '¥': '元',
  '￥': '元',
  $: '美元',
  US$: '美元',
  A$: '澳元',
  HK$: '港元',
  '€': '欧元',
  '£': '英镑',
  RMB: '元',
  CNY: '人民币',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  AUD: '澳元',
};

const signs = Object.keys(currencies).sort((one, other) => other.length - one.length);
const sign = signs.map((written) => written.replaceAll('$', String.raw`\$`)).join('|');
const amount = String.raw`(?<amount>${number})\s*(?<unit>亿|万|千)?`;
const signFirst = new RegExp(String.raw`(?<![A-Za-z])(?<currency>${sign})\s*${amount}元?`, 'g');
const signLast = new RegExp(String.raw`${amount}\s*(?<currency>${sign})(?![A-Za-z])`, 'g');
const yuan = new RegExp(String.raw`(?<![\d.])${number}(?=[万亿]?元|块)`, 'g');

/** ¥13.50 is 十三点五元: a price is a number with its currency after it, without the zeros at its end. */
export const sayMoney = inOrder(
  rewriting(signFirst, sayAmount),
  rewriting(signLast, sayAmount),
  rewriting(yuan, (_, written) => readCount(withoutZeros(written))),
);

function sayAmount({ amount: written = '', unit = '', currency = '' }: Groups): string {
  return `${readCount(withoutZeros(written))}${unit}${currencies[currency] ?? ''}`;
}

function withoutZeros(written: string): string {
  return written.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
