import type { Reading } from '../../../readers/reading.ts';

/** A number and what it counts. */
export interface Figure {
  value: string;
  kind: string;
}

/** Where a figure stands in a text. */
export type FigureRead = Reading<Figure>;

/** Whether a figure is among others; one that counts nothing is any of its value. */
export function isAmong({ value, kind }: Figure, others: readonly Figure[]): boolean {
  return others.some((other) => other.value === value && (other.kind === kind || kind === 'number'));
}

/** The part of the day is often left out, so that only twelve hours are told apart. */
export function clock(hours: number, minutes: number): Figure {
  return { value: `${hours % 12}:${String(minutes).padStart(2, '0')}`, kind: 'clock' };
}
