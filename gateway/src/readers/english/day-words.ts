import { comingDate, comingYear, dateOfMonth, dayOf, addDays, type Day } from '../day.ts';
import { readAll, type FaultyReading } from '../reading.ts';
import type { Rewording } from './reworded.ts';

const upToTwentieth =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ordinals = [
  ...upToTwentieth,
  ...upToTwentieth.slice(0, 9).map((last) => `twenty ${last}`),
  'thirtieth',
  'thirty first',
];
const inWords = ordinals.toReversed().join('|').replaceAll(' ', '[ -]');
const nth = String.raw`(?:[0-3]?\d(?:st|nd|rd|th)|${inWords})`;

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = `(?:${[...months, ...months.map((name) => name.slice(0, 3)), 'sept'].join('|')})`;
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What may follow a bare date: "on the fifth, please", but not "on the fifth floor". */
const goesOn = String.raw`(?=\s*(?:$|[,.!?;]|(?:at|in|or|if|and|then|please|is|would|works|around|thanks)\b))`;

const bareDate = new RegExp(
  String.raw`(?<!${month}[.,]? )\b(?:(?<on>on )?${weekday},? (?:the )?|(?<on>on )(?:the )?|the |(?<=^\s*))(?<date>${nth})(?<month> of (?<which>this|the|next) month)?${goesOn}`,
  'giu',
);

/**
 * Days as people say them, as they are written: the day after tomorrow, on the fifth, this evening. An ordinal alone is a day only
 * where one is `expected`, since it may be the second of anything.
 */
export function dayWords(today: Day, expected: boolean): Rewording[] {
  return [
    [/\b(?:the )?day after tomorrow\b/giu, () => addDays(today, 2)],
    [new RegExp(String.raw`\bnext week,? (?:on )?(${weekday})\b`, 'giu'), ([, day]) => `${day} next week`],
    [/\b(?<span>\w+ (?:day|week|month)s?) from today\b/giu, ({ groups = {} }) => `in ${groups['span']}`],
    [/\bthis (morning|afternoon|evening)\b/giu, ([, part]) => `today ${part}`],
    [
      bareDate,
      ({ groups = {} }) => {
        const { on, date, month: ofMonth, which } = groups;
        const isMeant = expected || on !== undefined || ofMonth !== undefined;
        if (!isMeant) return undefined;
        return which?.toLowerCase() === 'next'
          ? dateOfMonth(today, 1, numberOf(date))
          : comingDate(today, numberOf(date));
      },
    ],
  ];
}

const monthAndDate = new RegExp(
  String.raw`\b(?:(?<before>${month})\.? (?:the )?(?<after>${nth}|[23]\d)|(?<first>${nth}|[23]\d) (?:of )?(?<second>${month}))\b(?:,? (?<year>\d{4}))?`,
  'giu',
);

/** Days that no calendar has: February 30th. */
export function readMissingDays(text: string, today: Day): FaultyReading[] {
  return readAll(text, monthAndDate, ({ 0: said, groups = {} }) => {
    const { before, after, first, second, year } = groups;
    const begun = (before ?? second ?? '').slice(0, 3).toLowerCase();
    const number = months.findIndex((name) => name.startsWith(begun)) + 1;
    const date = numberOf(after ?? first);
    const inYear = year === undefined ? comingYear(today, number, date) : Number(year);
    return dayOf(inYear, number, date) === undefined ? said.length : undefined;
  }).map(({ value: signs, start, end }) => ({ fault: 'no-such-day', signs, start, end }));
}

function numberOf(ordinal = ''): number {
  const figures = parseInt(ordinal, 10);
  return Number.isNaN(figures) ? ordinals.indexOf(ordinal.toLowerCase().replace('-', ' ')) + 1 : figures;
}
