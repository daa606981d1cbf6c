import chineseDays from 'chinese-days';
import { partsOf, type Day } from '../day.ts';

/** A day of the lunar calendar; without a year it is the next one that comes. */
export interface LunarDay {
  year: number | undefined;
  month: number;
  date: number;
}

/** The day of our calendar that a day of the lunar one falls on. */
export function lunarDay({ year, month, date }: LunarDay, today: Day): Day | undefined {
  const inYear = (lunarYear: number): Day | undefined =>
    chineseDays.getSolarDateFromLunar(`${lunarYear}-${month}-${date}`).date;
  if (year !== undefined) return inYear(year);
  const { year: current } = partsOf(today);
  return [current - 1, current, current + 1].map(inYear).find((day) => day !== undefined && day >= today);
}
