import { rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';
import { readOrdinal } from './ordinals.ts';
import { readYear } from './years.ts';

const written =
  /(?<![\w.])(?:(?<half>[12])H|Q(?<quarter>[1-4]) ?|(?<fourth>[1-4])Q)(?<year>(?:19|20)?\d{2})(?!\w)/g;

/** 1H23 and Q3 2026, as annual reports have them: the first half of twenty three. */
export const sayPartsOfYears = rewriting(written, ({ half, quarter, fourth, year = '' }) => {
  const place = readOrdinal(half ?? quarter ?? fourth ?? '');
  const said = year.length === 2 ? readInteger(year) : readYear(year);
  return `the ${place} ${half === undefined ? 'quarter' : 'half'} of ${said}`;
});
