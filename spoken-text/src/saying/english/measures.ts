import { type Groups, rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';
import { units } from './units.ts';

const longestFirst = Object.keys(units).sort((one, other) => other.length - one.length);
const sign = String.raw`(?:(?<![\d\p{L}.)])[-−])?`;
const measured = new RegExp(
  String.raw`(?:(?<from>${sign}${number}) ?[-–—] ?)?(?<amount>${sign}${number}) ?(?<unit>${longestFirst.join('|')})(?![A-Za-z\d])`,
  'gu',
);

/** 5kg is five kilograms, 1 km one kilometer. */
export const sayMeasures = rewriting(measured, sayMeasure);

function sayMeasure({ from, amount = '', unit = '' }: Groups): string {
  const [one = '', many = ''] = units[unit] ?? [];
  const start = from === undefined ? '' : `${readNumber(from)} to `;
  return `${start}${readNumber(amount)} ${amount === '1' && from === undefined ? one : many}`;
}
