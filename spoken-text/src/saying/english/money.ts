import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';

interface Currency {
  one: string;
  many: string;
  /** A hundredth of it, if it is counted in those. */
  cents?: readonly [one: string, many: string];
}

const cents = ['cent', 'cents'] as const;
const yuan: Currency = { one: 'yuan', many: 'yuan' };
const usDollar: Currency = { one: 'US dollar', many: 'US dollars', cents };
const hongKongDollar: Currency = { one: 'Hong Kong dollar', many: 'Hong Kong dollars', cents };
const euro: Currency = { one: 'euro', many: 'euros', cents };
const pound: Currency = { one: 'pound', many: 'pounds', cents: ['penny', 'pence'] };

/** Signs and codes (ISO 4217) of the currencies that are changed in a hall. */
const currencies: Readonly<Record<string, Currency>> = {
  $: { one: 'dollar', many: 'dollars', cents },
  US$: usDollar,
  USD: usDollar,
  HK$: hongKongDollar,
  HKD: hongKongDollar,
  '€': euro,
  EUR: euro,
  '£': pound,
  GBP: pound,
  '¥': yuan,
  RMB: yuan,
  CNY: yuan,
};

const code = String.raw`RMB|CNY|USD|HKD|EUR|GBP`;
const size = String.raw`(?: ?(?<size>thousand|million|billion|[kKMB](?![A-Za-z])))?`;
const ranged = String.raw`(?:(?<from>${number}) ?[-–—] ?[$€£¥]?)?(?<amount>${number})`;
const signFirst = new RegExp(
  String.raw`(?<minus>(?<![\d\p{L}])[-−])?(?<![A-Za-z])(?<currency>US\$|HK\$|[$€£¥]|${code}) ?${ranged}${size}`,
  'gu',
);
const signLast = new RegExp(String.raw`${ranged}${size} ?(?<currency>${code})\b`, 'g');

/** $1.50 is one dollar and fifty cents, ¥200 two hundred yuan. */
export const sayMoney = inOrder(rewriting(signFirst, sayAmount), rewriting(signLast, sayAmount));

const sizes: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', b: 'billion' };

function sayAmount({ minus, from, amount = '', size: power, currency = '' }: Groups): string {
  const { many } = currencies[currency] ?? { many: currency };
  const start = `${minus === undefined ? '' : 'negative '}${from === undefined ? '' : `${readNumber(from)} to `}`;
  if (power !== undefined)
    return `${start}${readNumber(amount)} ${sizes[power.toLowerCase()] ?? power} ${many}`;
  return `${start}${sayCoins(amount, currencies[currency] ?? { one: currency, many: currency })}`;
}

function sayCoins(amount: string, { one, many, cents: parts }: Currency): string {
  const [whole = '', decimals = ''] = amount.split('.');
  const hundredths = Number(decimals.padEnd(2, '0').slice(0, 2));
  const named = `${readNumber(whole || '0')} ${whole === '1' ? one : many}`;
  if (hundredths === 0 && decimals.length <= 2) return named;
  if (parts === undefined || decimals.length > 2) return `${readNumber(amount.replace(/0+$/, ''))} ${many}`;
  const rest = `${readNumber(String(hundredths))} ${parts[hundredths === 1 ? 0 : 1]}`;
  return Number(whole) === 0 ? rest : `${named} and ${rest}`;
}
