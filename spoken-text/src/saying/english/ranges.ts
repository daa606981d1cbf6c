import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, readNumber } from './cardinal.ts';

const range = new RegExp(
  String.raw`(?<![\d.A-Za-z-])(?<from>${number}) ?[-–—~] ?(?<to>${number})(?![\d-]|\.\d)`,
  'g',
);
const ordinals = /(?<=\d(?:st|nd|rd|th)) ?[-–—] ?(?=\d+(?:st|nd|rd|th)\b)/g;

/** 3-5 days is three to five days, 1st-3rd first to third. */
export const sayRanges = inOrder(
  rewriting(range, ({ from = '', to = '' }) => `${readNumber(from)} to ${readNumber(to)}`),
  rewriting(ordinals, () => ' to '),
);
