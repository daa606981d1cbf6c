import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { digit, writeDigits } from './numerals.ts';

const letters = String.raw`(?<![\w'])(?<letters>[A-Z](?: [A-Z])?)`;
const ticket = new RegExp(String.raw`${letters} (?<digits>${digit}(?: ${digit})+)\b`, 'g');
const series = new RegExp(String.raw`\b${digit}(?: ${digit}\b){2,}`, 'gi');

/** What is said sign by sign: telephones, rooms, cards and tickets. A oh two three is A023. */
export const writeCodes = inOrder(
  rewriting(
    ticket,
    ({ letters: said = '', digits = '' }) => `${said.replace(' ', '')}${writeDigits(digits)}`,
  ),
  rewriting(series, (_, said) => writeDigits(said)),
);
