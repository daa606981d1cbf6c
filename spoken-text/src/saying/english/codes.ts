import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readDigits } from './digits.ts';

const named =
  /(?<=\b(?:ending(?: in| with)?|code|PIN|account(?: number)?|card(?: number)?|room|suite|number|No\.) (?:is )?)\d{3,}\b(?![.,]\d)/gi;
const dotted = /(?<!\d|\d\.)\d+(?:\.\d+){2,}(?!\.?\d)/g;
const long = /(?<!\d|\d[.,])(?:0\d+|\d{10,})(?![.,]?\d)/g;

/** What is called a code or a room, versions, and whatever is too long to be an amount, digit by digit. */
export const sayCodes = inOrder(
  rewriting(named, (_, digits) => readDigits(digits)),
  rewriting(dotted, (_, digits) => digits.split('.').map(readDigits).join(' dot ')),
  rewriting(long, (_, digits) => readDigits(digits)),
);
