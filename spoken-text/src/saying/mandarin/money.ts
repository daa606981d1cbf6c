import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readCount } from './cardinal.ts';

/** Signs and codes (ISO 4217) of the currencies that are changed in a hall. */
const currencies: Readonly<Record<string, string>> = {
  '¥': '元',
  RMB: '元',
  CNY: '人民币',
  $: '美元',
  US$: '美元',
  USD: '美元',
  A$: '澳元',
  AUD: '澳元',
  HK$: '港元',
  HKD: '港元',
  '€': '欧元',
  EUR: '欧元',
  '£': '英镑',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  SGD: '新加坡元',
  CAD: '加元',
};

const sign = Object.keys(currencies)
  .sort((one, other) => other.length - one.length)
  .map((written) => written.replaceAll('$', String.raw`\$`))
  .join('|');
const amount = String.raw`(?<amount>${number}) ?(?<unit>亿|万|千)?`;
const ranged = String.raw`(?:(?<from>${number})到(?:${sign})?)?${amount}`;
const signFirst = new RegExp(
  String.raw`(?<![A-Za-z])(?<minus>[-−])?(?<currency>${sign}) ?(?<inner>[-−])?${ranged}元?`,
  'g',
);
const signLast = new RegExp(String.raw`${amount} ?(?<currency>${sign})(?![A-Za-z])`, 'g');
const yuan = new RegExp(String.raw`${number}(?=[万亿]?元|块)`, 'g');

/** ¥13.50 is 十三点五元: a price is a number with its currency after it, without the zeros at its end. */
export const sayMoney = inOrder(
  rewriting(signFirst, sayAmount),
  rewriting(signLast, sayAmount),
  rewriting(yuan, (_, written) => readCount(withoutZeros(written))),
);

function sayAmount({ minus, inner, from, amount: written = '', unit = '', currency = '' }: Groups): string {
  const below = minus === undefined && inner === undefined ? '' : '负';
  const start = from === undefined ? '' : `${readCount(withoutZeros(from))}到`;
  return `${below}${start}${readCount(withoutZeros(written))}${unit}${currencies[currency] ?? ''}`;
}

function withoutZeros(written: string): string {
  return written.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}
