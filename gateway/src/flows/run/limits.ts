import type { Slot, SlotValue } from '../definition/flow.ts';
import { addDays, today, weekdayOf } from '../../readers/day.ts';

/** Whether a value is one that the flow takes. */
export function isAllowed(
  value: SlotValue,
  { type, limits }: Pick<Slot, 'type' | 'limits'>,
  now: Date,
): boolean {
  if (limits === undefined) return true;
  const text = String(value);
  const { from, until, weekdays, least, most, pattern } = limits;
  if (type === 'date') {
    if (from !== undefined && text < dayMeant(from, now)) return false;
    if (until !== undefined && text > dayMeant(until, now)) return false;
    return weekdays === undefined || weekdays.includes(weekdayOf(text));
  }
  if (type === 'time' && ((from !== undefined && text < from) || (until !== undefined && text > until)))
    return false;
  if (least !== undefined && Number(value) < least) return false;
  if (most !== undefined && Number(value) > most) return false;
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text);
}

/** A day as a flow writes it: itself, `today`, or `today+14`. */
function dayMeant(written: string, now: Date): string {
  const [, sign, days] = /^today(?:([+-])(\d+))?$/.exec(written) ?? [];
  if (!written.startsWith('today')) return written;
  return addDays(today(now), Number(days ?? 0) * (sign === '-' ? -1 : 1));
}
