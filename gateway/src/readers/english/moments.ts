import { en, type ParsedComponents } from 'chrono-node';
import { dayOf, type Day } from '../day.ts';
import type { Reading } from '../reading.ts';

/** What a phrase says of day and time; it may say only one of them. */
export interface Moment {
  day: Day | undefined;
  time: string | undefined;
}

/** Days and times in English; what names no year or week is the next that comes. Bare hours up to six are of the afternoon. */
export function readEnglishMoments(text: string, now: Date): Reading<Moment>[] {
  return en.parse(text, now, { forwardDate: true }).map(({ index, text: said, start }) => ({
    value: { day: dayIn(start), time: timeIn(start) },
    start: index,
    end: index + said.length,
  }));
}

function dayIn(start: ParsedComponents): Day | undefined {
  if (!start.isCertain('day') && !start.isCertain('weekday')) return undefined;
  return dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
}

function timeIn(start: ParsedComponents): string | undefined {
  if (!start.isCertain('hour')) return undefined;
  const hour = start.get('hour') ?? 0;
  const meant = !start.isCertain('meridiem') && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  return `${String(meant).padStart(2, '0')}:${String(start.get('minute') ?? 0).padStart(2, '0')}`;
}
