import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOf, today, type Day } from '../day.ts';
import type { Listening, Reading } from '../reading.ts';
import { clockWords } from './clock-words.ts';
import { dayWords } from './day-words.ts';
import { asSaid, reword } from './reworded.ts';

/** What a phrase says of day and time; it may say only one of them. */
export interface Moment {
  day: Day | undefined;
  time: string | undefined;
}

/** Days and times in English; what names no year or week is the next that comes. Bare hours up to six are of the afternoon. */
export function readEnglishMoments(text: string, { now, expected }: Listening): Reading<Moment>[] {
  const rewordings = [...dayWords(today(now), expected), ...clockWords(expected)];
  const { text: figures, places } = rewordings.reduce(reword, asSaid(text));
  return en
    .parse(figures, now, { forwardDate: true })
    .filter((result) => isMoment(result) && (expected || !isNow(result)))
    .map(({ index, text: { length }, start }) => ({
      value: { day: dayIn(start), time: timeIn(start) },
      start: places[index] ?? 0,
      end: places[index + length] ?? text.length,
    }));
}

/** "Just a minute" and "for two weeks" say how long, and "next week" names no day of it; "in two weeks" says when. */
function isMoment(result: ParsedResult): boolean {
  if (!result.tags().has('result/relativeDate')) return true;
  return /^(?:with)?in\b(?! an? (?:second|minute)\b)|\b(?:later|from now|from today|ago)\b|\bend of\b/iu.test(
    result.text,
  );
}

/** "Lock my card now" is in a hurry and names no day. */
function isNow({ text }: ParsedResult): boolean {
  return /^now$/iu.test(text);
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
