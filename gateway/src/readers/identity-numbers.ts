import { dayOf } from './day.ts';
import { readDigits } from './digits.ts';
import type { Attempt, FaultyReading, Reading } from './reading.ts';

/** Weights and check signs of GB 11643-1999 (ISO 7064, MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

/** Numbers of resident identity cards: 18 signs, of which the last proves the others, with a birthday in them. */
export function readIdCards(text: string): Attempt[] {
  return longRuns(text, 12).map((run) => attempt(run, [18, 18], isIdCard));
}

/** Numbers of bank cards: 15 to 19 digits that pass Luhn's sum (ISO/IEC 7812-1, annex B). */
export function readBankCards(text: string): Attempt[] {
  return longRuns(text, 12).map((run) => attempt(run, [15, 19], passesLuhn));
}

/** Runs this long are meant to be a number of this kind. */
function longRuns(text: string, least: number): Reading<string>[] {
  return readDigits(text).filter(({ value }) => value.length >= least);
}

function attempt(
  run: Reading<string>,
  [least, most]: [number, number],
  isOne: (digits: string) => boolean,
): Attempt {
  const { value, start, end } = run;
  const faulty = (fault: FaultyReading['fault']): FaultyReading => ({
    fault,
    signs: value.length,
    start,
    end,
  });
  if (value.length < least) return faulty('too-short');
  if (value.length > most) return faulty('too-long');
  return isOne(value) ? run : faulty('check-digit');
}

function isIdCard(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  const [year, month, date] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number);
  if (dayOf(year ?? 0, month ?? 0, date ?? 0) === undefined) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return checkSigns[sum % 11] === digits[17];
}

function passesLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
