import { inOrder, rewriting } from '../rewriting.ts';
import { readDigits } from './numerals.ts';

const named =
  /(?<=\b(?:ending(?: in| with)?|code|PIN|account(?: number)?|card(?: number)?|room|number|No\.)\s(?:is\s)?)\d{3,}\b/gi;
const ticket = /(?<![A-Za-z\d])(?<letters>[A-Z]{1,2})-?(?<digits>\d{1,4})(?![\d.]*\d)/g;
const long = /(?<![\d.,])(?:0\d+|\d{10,})(?![\d.,]*\d)/g;

/** Queue tickets as A023, card tails, room numbers and codes, digit by digit. */
export const sayCodes = inOrder(
  rewriting(named, (_, digits) => readDigits(digits)),
  rewriting(
    ticket,
    ({ letters = '', digits = '' }) => `${letters.split('').join(' ')} ${readDigits(digits)}`,
  ),
  rewriting(long, (_, digits) => readDigits(digits)),
);
