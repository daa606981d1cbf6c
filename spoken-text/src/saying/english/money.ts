import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { number, readNumber } from './numerals.ts';

interface Currency {
  one: string;
  many: string;
  /** A hundredth of it, if it is counted in those. */
  cents?: readonly [one: string, many: string];
}

const cents = ['cent', 'cents'] as const;
const currencies: Record<string, Currency> = {
  $: { one: 'dollar', many: 'dollars', cents },
  US$: { one: 'US dollar', many: 'US dollars', cents },
  HK$: { one: 'Hong Kong dollar', many: 'Hong Kong dollars', cents },
  USD: { one: 'US dollar', many: 'US dollars', cents },
  '€': { one: 'euro', many: 'euros', cents },
  '£': { one: 'pound', many: 'pounds', cents: ['penny', 'pence'] },
  '¥': { one: 'yuan', many: 'yuan' },
  RMB: { one: 'yuan', many: 'yuan' },
  CNY: { one: 'yuan', many: 'yuan' },
};

const size = String.raw`(?<size>\s(?:thousand|million|billion))?`;
const signFirst = new RegExp(
  String.raw`(?<![A-Za-z])(?<currency>US\$|HK\$|[$€£¥]|RMB|CNY|USD)\s?(?<amount>${number})${size}`,
  'g',
);
const signLast = new RegExp(String.raw`(?<amount>${number})${size}\s?(?<currency>RMB|CNY|USD)\b`, 'g');

/** $1.50 is one dollar and fifty cents, ¥200 two hundred yuan. */
export const sayMoney = inOrder(rewriting(signFirst, sayAmount), rewriting(signLast, sayAmount));

function sayAmount({ currency = '', amount = '', size: power }: Groups): string {
  const { one, many, cents: parts } = currencies[currency] ?? { one: currency, many: currency };
  if (power !== undefined) return `${readNumber(amount)}${power} ${many}`;
  const [whole = '', decimals = ''] = amount.split('.');
  const hundredths = Number(decimals.padEnd(2, '0').slice(0, 2));
  const named = `${readNumber(whole || '0')} ${whole === '1' ? one : many}`;
  if (hundredths === 0) return named;
  if (parts === undefined || decimals.length > 2) return `${readNumber(amount.replace(/0+$/, ''))} ${many}`;
  const rest = `${readNumber(String(hundredths))} ${parts[hundredths === 1 ? 0 : 1]}`;
  return Number(whole) === 0 ? rest : `${named} and ${rest}`;
}
