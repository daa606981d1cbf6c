import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { readDigits, readGroups } from './digits.ts';

const international = /(?<!\d)\+\d{1,3}(?:[- ]\d{1,5}){2,5}(?!\d)/g;
const grouped = /(?<![\d.])\(?\d{3,4}\)?[- ]\d{3,4}[- ]\d{3,4}(?!\d)/g;
const landline = /(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g;
const mobile = /(?<![\d.])(?<first>1[3-9]\d)(?<middle>\d{4})(?<last>\d{4})(?!\d)/g;
const service =
  /(?<=\b(?:call|dial|phone|number|hotline|at|or) |: ?|(?<![\w.,$¥€£-])(?=955\d{2}))(?:95\d{3,4}|123\d{2}|96\d{3,4}|1[012]\d|911|999)\b(?![.,:%]?\d|%)(?! ?(?:people|minutes|yuan|dollars))/gi;

/** Telephone numbers digit by digit in their groups. */
export const sayTelephones = inOrder(
  rewriting(international, (_, written) => `plus ${readGroups(digitGroups(written))}`),
  rewriting(grouped, (_, written) => readGroups(digitGroups(written))),
  rewriting(landline, (_, written) => readGroups(digitGroups(written))),
  rewriting(mobile, ({ first = '', middle = '', last = '' }) => readGroups([first, middle, last])),
  rewriting(service, (_, digits) => readDigits(digits)),
);

function digitGroups(written: string): string[] {
  return written.match(/\d+/g) ?? [];
}
