import type { Reading } from '../../../readers/reading.ts';
import type { Bound } from './bound-of.ts';

/** A number and what it counts. */
export interface Figure {
  value: string;
  kind: string;
  /** More or less than it is meant. */
  bound?: Bound;
}

/** Where a figure stands in a text. */
export type FigureRead = Reading<Figure>;

/** 四号 may be a day or a window. */
const bareNumber = new Set(['号', 'days', 'desk']);

/** Whether a figure may count what another one counts; a number alone counts anything. */
export function isOfKind({ kind }: Figure, other: Figure): boolean {
  if (kind === other.kind || kind === 'number') return true;
  return (kind === '号' || other.kind === '号') && bareNumber.has(kind) && bareNumber.has(other.kind);
}

export function isAmong(figure: Figure, others: readonly Figure[]): boolean {
  return others.some(
    (other) => other.value === figure.value && isOfKind(figure, other) && isOnOneSide(figure, other),
  );
}

/** "Over 16" is not "under 16", and "16" may be short for either. */
function isOnOneSide(figure: Figure, other: Figure): boolean {
  return figure.bound === undefined || other.bound === undefined || figure.bound === other.bound;
}

/** The part of the day is often left out, so that only twelve hours are told apart. */
export function clock(hours: number, minutes: number): Figure {
  return { value: `${hours % 12}:${String(minutes).padStart(2, '0')}`, kind: 'clock' };
}
