import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, writeNumber } from './numerals.ts';

const signs: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£' };
const price = new RegExp(
  `\\b(?<amount>${number}) (?<currency>dollar|euro|pound)s?(?: and (?<cents>${number}) (?:cents?|pence))?\\b`,
  'gi',
);
const percent = new RegExp(`\\b(?<amount>${number}) per ?cent\\b`, 'gi');

/** Twelve dollars and fifty cents is $12.50, three percent 3%; yuan stay a word. */
export const writeMoney = inOrder(
  rewriting(price, ({ amount = '', currency = '', cents }, said) => {
    const whole = writeNumber(amount);
    const rest = cents === undefined ? '' : `.${(writeNumber(cents) ?? '').padStart(2, '0')}`;
    return whole === undefined ? said : `${signs[currency.toLowerCase()] ?? ''}${whole}${rest}`;
  }),
  rewriting(percent, ({ amount = '' }, said) => {
    const written = writeNumber(amount);
    return written === undefined ? said : `${written}%`;
  }),
);
