import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { number, readInteger, readNumber, readOrdinal } from './numerals.ts';

const units: Record<string, readonly [one: string, many: string]> = {
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  ml: ['millilitre', 'millilitres'],
  min: ['minute', 'minutes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
};

const unit = Object.keys(units).join('|');
const measured = new RegExp(String.raw`(?<amount>[-−]?${number})\s*(?<unit>${unit})(?![A-Za-z\d])`, 'g');
const percent = new RegExp(String.raw`(?<amount>[-−]?${number})\s*%`, 'g');
const range = new RegExp(String.raw`(?<![\d.-])(?<from>${number})\s*[-–—]\s*(?<to>${number})(?![\d.-])`, 'g');
const ordinal = /\b(?<digits>\d+)(?:st|nd|rd|th)\b/g;
const fraction = /(?<![\d/.])(?:(?<whole>\d+)\s)?(?<part>\d{1,2})\/(?<of>\d{1,2})(?:th)?(?![\d/.])/g;

/** Percentages, ordinals, fractions, ranges and units. */
export const sayQuantities = inOrder(
  rewriting(measured, sayMeasure),
  rewriting(range, ({ from = '', to = '' }) => `${readNumber(from)} to ${readNumber(to)}`),
  rewriting(percent, ({ amount = '' }) => `${readNumber(amount)} percent`),
  rewriting(fraction, sayFraction),
  rewriting(ordinal, ({ digits = '' }) => readOrdinal(digits)),
);

function sayMeasure({ amount = '', unit: written = '' }: Groups): string {
  const [one = '', many = ''] = units[written] ?? [];
  return `${readNumber(amount)} ${amount === '1' ? one : many}`;
}

function sayFraction({ whole, part = '', of = '' }: Groups): string {
  const name = of === '2' ? 'half' : of === '4' ? 'quarter' : readOrdinal(of);
  const parts = part === '1' ? name : name === 'half' ? 'halves' : `${name}s`;
  return `${whole === undefined ? '' : `${readInteger(whole)} and `}${readInteger(part)} ${parts}`;
}
