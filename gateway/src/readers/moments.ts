import type { Language } from '@lobby/shared/protocol/language';
import { today } from './day.ts';
import { readMissingDays } from './english/day-words.ts';
import { readEnglishMoments } from './english/moments.ts';
import { readMandarinDates } from './mandarin/dates.ts';
import { readMandarinSpans } from './mandarin/spans.ts';
import { readMandarinTimes } from './mandarin/times.ts';
import { withoutOverlaps, type Attempt, type Listening, type Reading } from './reading.ts';

/** Days named in a text, as `2026-11-27`, and those that no calendar has; "in half an hour" is a day, too. */
export function readDates(text: string, language: Language, listening: Listening): Attempt[] {
  const { now } = listening;
  if (language === 'en') {
    const days = readEnglishMoments(text, listening).flatMap(({ value: { day }, ...place }) =>
      day === undefined ? [] : [{ value: day, ...place }],
    );
    return withoutOverlaps([...days, ...readMissingDays(text, today(now))]);
  }
  const spans = readMandarinSpans(text).map(({ value, ...place }) => ({
    value: today(inMinutes(now, value)),
    ...place,
  }));
  return withoutOverlaps([...spans, ...readMandarinDates(text, today(now))]);
}

/** Times of day named in a text, as `HH:MM`. */
export function readTimes(text: string, language: Language, listening: Listening): Reading<string>[] {
  if (language === 'en')
    return readEnglishMoments(text, listening).flatMap(({ value: { time }, ...place }) =>
      time === undefined ? [] : [{ value: time, ...place }],
    );
  const spans = readMandarinSpans(text).map(({ value, ...place }) => ({
    value: clockOf(inMinutes(listening.now, value)),
    ...place,
  }));
  return withoutOverlaps([...spans, ...readMandarinTimes(text)]);
}

function inMinutes(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

function clockOf(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}
