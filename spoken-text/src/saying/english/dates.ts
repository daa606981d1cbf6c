import { type Groups, inOrder, rewriting } from '../rewriting.ts';
import { readOrdinal, readYear } from './numerals.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const isoDate = /(?<!\d)(?<year>\d{4})[-/](?<number>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/g;
const monthFirst = new RegExp(
  String.raw`\b${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>\d{4}))?`,
  'gi',
);
const dayFirst = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+${month}(?:,?\s+(?<year>\d{4}))?(?![a-z])`,
  'gi',
);
const decade = /\b(?:19|20)\d0(?=s\b)/g;
const year = /\b(?<=(?:in|since|until|by|of|year)\s)(?:19|20)\d{2}\b/gi;

/** 2026-11-21, Nov. 21 and 21 November: November twenty first. */
export const sayDates = inOrder(
  rewriting(isoDate, sayDate),
  rewriting(monthFirst, sayDate),
  rewriting(dayFirst, sayDate),
  rewriting(decade, (_, written) => readYear(written).replace(/y$/, 'ie')),
  rewriting(year, (_, written) => readYear(written)),
);

function sayDate({ number = '', month: start = '', day = '', year: years }: Groups, written: string): string {
  const name = start === '' ? months[Number(number) - 1] : monthNamed(start);
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return written;
  return `${name} ${readOrdinal(day)}${years === undefined ? '' : `, ${readYear(years)}`}`;
}

function monthNamed(start: string): string | undefined {
  return months.find((name) => name.toLowerCase().startsWith(start.toLowerCase().slice(0, 3)));
}
