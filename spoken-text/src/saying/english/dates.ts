import { type Groups, inOrder, rewriting } from '../../rules/rewriting.ts';
import { readOrdinal } from './ordinals.ts';
import { readYear } from './years.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const isoDate = /(?<!\d)(?<year>\d{4})[-/](?<number>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/g;
const slashed = /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\d/])/g;
const monthFirst = new RegExp(
  String.raw`(?<the>\bthe )?\b${month} (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,? (?<year>\d{4})\b)?`,
  'gi',
);
const dayFirst = new RegExp(
  String.raw`(?<the>\bthe )?\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\b(?:,? (?<year>\d{4})\b)?`,
  'gi',
);

/** 2026-11-21 (ISO 8601), Nov. 21 and 21 November: the twenty first of November. */
export const sayDates = inOrder(
  rewriting(isoDate, sayDate),
  rewriting(slashed, saySlashed),
  rewriting(dayFirst, sayDate),
  rewriting(monthFirst, sayDate),
);

function sayDate({ number = '', month: start = '', day = '', year }: Groups, written: string): string {
  const name = start === '' ? months[Number(number) - 1] : monthNamed(start);
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return written;
  return `the ${readOrdinal(day)} of ${name}${year === undefined ? '' : `, ${readYear(year)}`}`;
}

/** The month is first, as in America, unless it cannot be. */
function saySlashed({ first = '', second = '', year = '' }: Groups, written: string): string {
  const [number, day] = Number(first) > 12 ? [second, first] : [first, second];
  return sayDate({ number, day, year }, written);
}

function monthNamed(start: string): string | undefined {
  return months.find((name) => name.toLowerCase().startsWith(start.toLowerCase().slice(0, 3)));
}
