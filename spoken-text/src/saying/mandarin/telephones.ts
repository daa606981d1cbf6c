import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { countWords } from './count-words.ts';
import { readGroups, readTelephoneDigits } from './digits.ts';

const foreign = /\+(?!86)\d{1,3}(?:[- ]\d{1,5}){2,5}(?!\d)/g;
const mobile =
  /(?<![\d.])(?:(?:\+|00)?86[- ]?)?(?<first>1[3-9]\d)[- ]?(?<middle>\d{4})[- ]?(?<last>\d{4})(?!\d)/g;
const landline =
  /(?<![\d.])\(?(?<area>0\d{2,3})(?:\) ?|-| |(?=\d{8}(?!\d)))(?<number>\d{3,4}[- ]?\d{4})(?:[-转](?<extension>\d{1,5}))?(?!\d)/g;
const hotline = /(?<![\d.])(?<first>[48]00)-?(?<middle>\d{3,4})-?(?<last>\d{3,4})(?!\d)/g;
const service = new RegExp(
  String.raw`(?<![\d.])(?:95\d{3,4}|123\d{2}|12110|12121|100(?:10|86|99)|96\d{3,4}|11\d|12[0-2]|\d{3}(?=热线|电话|急救|报警))` +
    String.raw`(?!\d|[.,:%]\d|\/\d{2}(?!\d)|%|\s*(?:${countWords}|元|块|日|月|号|楼|层|室|公|平|多|余))`,
  'g',
);

/** Telephone numbers in groups with a breath between them; 95588, 12315 and 120 (short codes) digit by digit. */
export const sayTelephones = inOrder(
  rewriting(foreign, (_, written) => `加${readGroups(written.slice(1).split(/[- ]/))}`),
  rewriting(mobile, ({ first = '', middle = '', last = '' }) => readGroups([first, middle, last])),
  rewriting(landline, ({ area = '', number = '', extension }) => {
    const said = readGroups([area, number.replace(/\D/g, '')]);
    return extension === undefined ? said : `${said}转${readTelephoneDigits(extension)}`;
  }),
  rewriting(hotline, ({ first = '', middle = '', last = '' }) => readGroups([first, middle, last])),
  rewriting(service, (_, digits) => readTelephoneDigits(digits)),
);
