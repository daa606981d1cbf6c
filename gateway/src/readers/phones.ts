import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { readDigits } from './digits.ts';
import type { Attempt, FaultyReading } from './reading.ts';

const foreign = /\+\d[\d\s-]{7,16}\d/g;

/** Whoever says so many digits means a telephone number. */
const leastDigits = 5;

/** Telephone numbers: Chinese ones as they are dialled at home, of other countries as +44…. */
export function readPhones(text: string): Attempt[] {
  const abroad = [...text.matchAll(foreign)].map(({ index, 0: said }): Attempt => {
    const place = { start: index, end: index + said.length };
    if (!isValidPhoneNumber(said))
      return { fault: 'check-digit', signs: said.replace(/\D/g, '').length, ...place };
    const parsed = parsePhoneNumberWithError(said);
    const home = parsed.country === 'CN' ? parsed.formatNational().replace(/\D/g, '') : parsed.number;
    return { value: home, ...place };
  });
  const rest = text.replace(foreign, (said) => ' '.repeat(said.length));
  const runs = readDigits(rest).filter(({ value }) => value.length >= leastDigits);
  return [...abroad, ...runs.map(judge)];
}

function judge(run: { value: string; start: number; end: number }): Attempt {
  const { value, start, end } = run;
  const faulty = (fault: FaultyReading['fault']): Attempt => ({ fault, signs: value.length, start, end });
  if (/\D/.test(value)) return faulty('check-digit');
  const digits = value.replace(/^(?:0086|86)(?=1\d{10}$)/, '');
  if (isValidPhoneNumber(digits, 'CN')) return { value: digits, start, end };
  if (digits.length < 11) return faulty('too-short');
  return faulty(digits.length > 12 ? 'too-long' : 'check-digit');
}
