import { rewriting } from '../../rules/rewriting.ts';
import { readInteger } from './cardinal.ts';

const grouped = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!,?\d)/g;
/** A number so long that without its commas it would pass for a code. */
const long = 10;

/** 12,345 loses its commas, so that no other rule has to know them; 1,2,3 are three numbers. */
export const dropSeparators = rewriting(grouped, (_, written) => {
  const digits = written.replaceAll(',', '');
  return digits.length < long ? digits : readInteger(digits);
});
