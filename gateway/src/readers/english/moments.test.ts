import fc from 'fast-check';
import { write } from '@lobby/spoken-text/write';
import { expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { readDates, readTimes } from '../moments.ts';

/** A Wednesday, at ten in the morning. */
const now = new Date(2025, 2, 12, 10, 0);

function days(text: string, expected = true): unknown[] {
  return readDates(text, 'en', { now, expected }).map((read) => ('fault' in read ? read.fault : read.value));
}

function times(text: string): string[] {
  return readTimes(text, 'en', { now, expected: true }).map(({ value }) => value);
}

test.each([
  ['tomorrow', ['2025-03-13'], []],
  ['next friday at 3pm', ['2025-03-21'], ['15:00']],
  ['March 20th', ['2025-03-20'], []],
  ['at 3', [], ['15:00']],
  ['tomorrow at 9:30', ['2025-03-13'], ['09:30']],
  ['in half an hour', ['2025-03-12'], ['10:30']],
  ['in two weeks', ['2025-03-26'], []],
  ['three days from now', ['2025-03-15'], []],
  ['a week from today', ['2025-03-19'], []],
  ['on friday', ['2025-03-14'], []],
  ['day after tomorrow', ['2025-03-14'], []],
  ['the day after tomorrow at nine', ['2025-03-14'], ['09:00']],
  ['next week on friday', ['2025-03-21'], []],
  ['this evening at eight', ['2025-03-12'], ['20:00']],
  ['the 28th', ['2025-03-28'], []],
  ['on the fifth, please', ['2025-04-05'], []],
  ['on the twenty-eighth at nine thirty', ['2025-03-28'], ['09:30']],
  ['Friday the 28th', ['2025-03-28'], []],
  ['the third of next month', ['2025-04-03'], []],
  ['the fifth of May', ['2025-05-05'], []],
])('[Q22] %s', (text, day, time) => {
  for (const said of [text, write(text, 'en')]) {
    expect(days(said)).toEqual(day);
    expect(times(said)).toEqual(time);
  }
});

test.each([
  ['nine thirty', '09:30'],
  ['ten oh five', '10:05'],
  ["nine o'clock", '09:00'],
  ['nine in the morning', '09:00'],
  ['eight thirty in the evening', '20:30'],
  ['two in the afternoon', '14:00'],
  ['at nine', '09:00'],
  ['at two, please', '14:00'],
  ['quarter to ten', '09:45'],
  ['a quarter past nine', '09:15'],
  ['twenty past nine', '09:20'],
  ['five to three', '14:55'],
  ['half past nine', '09:30'],
  ['nine forty-five a.m.', '09:45'],
  ['twelve thirty', '12:30'],
  ['the nine thirty one', '09:30'],
  ['before ten', '10:00'],
])('[Q50] %s is at %s', (text, time) => {
  for (const said of [text, write(text, 'en'), `tomorrow at ${text}`.replace(/at (?=at|before|the)/, '')])
    expect(times(said)).toEqual([time]);
});

test.each([
  'just a minute',
  'wait a second',
  'I only have two minutes',
  'in a minute',
  'for two weeks',
  'next week',
  'at one of the counters',
  'on the second floor',
  'the first one',
])('[Q51] %s names neither day nor time', (text) => {
  expect([...days(text), ...times(text)]).toEqual([]);
});

test('[Q51] an ordinal alone, and now, are a day only where one is expected', () => {
  expect(days('now', true)).toEqual(['2025-03-12']);
  expect(days('lock my card now', false)).toEqual([]);
  expect(days('the second', true)).toEqual(['2025-04-02']);
  expect(days('the second', false)).toEqual([]);
  expect(days('on the second', false)).toEqual(['2025-04-02']);
});

test.each(['February 30th', 'the 31st of April', 'February 29', 'June 31st 2026'])(
  '[Q52] %s is in no calendar',
  (text) => {
    expect(days(text)).toEqual(['no-such-day']);
  },
);

test('[Q50] an hour alone is a time only where one is expected', () => {
  expect(times('eleven, please')).toEqual(['11:00']);
  expect(times(write('eleven', 'en'))).toEqual(['11:00']);
  expect(readTimes('eleven', 'en', { now, expected: false })).toEqual([]);
});

test('[Q50] a moment is found again where it was said', () => {
  const text = 'please come at half past nine tomorrow with it';
  const [read] = readTimes(text, 'en', { now, expected: true });
  expect(text.slice(read?.start, read?.end)).toBe('at half past nine tomorrow');
});

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

test('[Q23] every day of two years is read as itself, however it is said', () => {
  for (let ahead = 0; ahead < 731; ahead++) {
    const day = addDays('2025-03-12', ahead);
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const name = monthNames[month - 1];
    const ordinal = `${date}${ending(date)}`;
    const soon = [
      ...(ahead < 365 ? [`on ${name} ${ordinal}`] : []),
      ...(ahead < 20 ? [`on the ${ordinal}`] : []),
    ];
    for (const text of [`${name} ${date}, ${year}`, `the ${ordinal} of ${name} ${year}`, ...soon])
      expect(days(text)).toEqual([day]);
  }
});

function ending(date: number): string {
  return date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
}

test('[Q50] every quarter of an hour of an open day is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 18 }), fc.constantFrom(0, 15, 30, 45), (hour, minute) => {
      const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
      const name = names[(hour - 1) % 12];
      const minutes = { 0: "o'clock", 15: 'fifteen', 30: 'thirty', 45: 'forty-five' }[minute];
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      expect(times(`${name} ${minutes}`)).toEqual([time]);
    }),
  );
});
