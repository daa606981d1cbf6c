import { numberOf } from './seed.ts';

/** A time that one visitor can have. */
export interface Slot {
  id: string;
  matter: string;
  date: string;
  time: string;
}

/** Times that fill up. Dates are `2026-11-27` and times `09:30`, by the clock on the wall. */
export interface Calendar {
  free: (matter: string, date: string) => Slot[];
  /** Nothing when it is not free, or not there at all. */
  take: (id: string) => Slot | undefined;
  release: (id: string) => void;
}

/** A third of the times is taken from the start, always the same ones; on Sunday, and in the past, there are none. */
export function createCalendar(times: readonly string[], now: () => Date): Calendar {
  const taken = new Set<string>();
  const free = (matter: string, date: string): Slot[] => {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || new Date(date).getUTCDay() === 0) return [];
    const moment = `${dayOf(now())} ${timeOf(now())}`;
    const early = numberOf(`${matter} ${date}`) % 3;
    return times
      .filter((time, place) => place % 3 !== early && `${date} ${time}` > moment)
      .map((time) => ({ id: `${matter}.${date}.${time}`, matter, date, time }))
      .filter(({ id }) => !taken.has(id));
  };
  return {
    free,
    take: (id) => {
      const [matter = '', date = ''] = id.split('.');
      const slot = free(matter, date).find((each) => each.id === id);
      if (slot !== undefined) taken.add(id);
      return slot;
    },
    release: (id) => void taken.delete(id),
  };
}

/** Swedish writes days and times as ISO 8601 does. */
export const dayOf = (moment: Date): string => moment.toLocaleDateString('sv-SE');
export const timeOf = (moment: Date): string => moment.toLocaleTimeString('sv-SE').slice(0, 5);
