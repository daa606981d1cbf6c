import { rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const ordinal = /(?<!\d)(?<digits>\d+)(?:st|nd|rd|th)\b/gi;

/** 21 is twenty first. */
export function readOrdinal(written: string): string {
  return readInteger(written).replace(/\S+$/, (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** 2nd is second. */
export const sayOrdinals = rewriting(ordinal, ({ digits = '' }) => readOrdinal(digits));
