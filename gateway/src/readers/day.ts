/** A day of the calendar, as `2026-11-27`: the order of texts is the order of days. */
export type Day = string;

const dayMs = 86_400_000;

/** Throws nothing: what is no day of the calendar is undefined. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return exists ? moment.toISOString().slice(0, 10) : undefined;
}

/** The day it is on a clock on the wall. */
export function today(now: Date): Day {
  return localDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** So many months on, and where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const last = lastDayOf(year, month + months);
  return date > partsOf(last).date ? last : localDay(year, month + months, date);
}

/** Months beyond December go on in the next year. */
export function lastDayOf(year: number, month: number): Day {
  return localDay(year, month + 1, 0);
}

/** A date of the month that is so many months on; undefined where that month has no such date. */
export function dateOfMonth(day: Day, months: number, date: number): Day | undefined {
  const { year, month } = partsOf(addMonths(`${day.slice(0, 7)}-01`, months));
  return dayOf(year, month, date);
}

/** The next day with this date: of this month, or where it is over or has none, of the next. */
export function comingDate(from: Day, date: number): Day | undefined {
  const here = dateOfMonth(from, 0, date);
  return here !== undefined && here >= from ? here : dateOfMonth(from, 1, date);
}

/** The year in which a month and a date next come, whether that year has the day or not. */
export function comingYear(from: Day, month: number, date: number): number {
  const { year, month: thisMonth, date: thisDate } = partsOf(from);
  return month > thisMonth || (month === thisMonth && date >= thisDate) ? year : year + 1;
}

/** 1 is Monday, as the week goes in China. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function localDay(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
