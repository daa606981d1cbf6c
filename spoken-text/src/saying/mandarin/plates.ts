import { provinces } from '../../provinces.ts';
import { rewriting } from '../../rules/rewriting.ts';
import { readTelephoneDigits } from './digits.ts';

/** GA 36: a province, the letter of its office, and five signs, six on a car that plugs in; O and I are not used. */
const sign = String.raw`[A-HJ-NP-Z\d]`;
const plate = new RegExp(
  String.raw`(?<province>[${provinces}])(?<office>[A-Z])[·. -]?` +
    String.raw`(?=[A-Z]*\d)(?<rest>${sign}{5,6}|${sign}{4}[挂学警港澳])(?![A-Za-z\d])`,
  'g',
);

/** 京A·12345 is 京 A 幺二三四五: sign by sign. */
export const sayPlates = rewriting(plate, ({ province = '', office = '', rest = '' }) => {
  const signs = readTelephoneDigits(rest).replace(/[A-Z]/g, ' $& ');
  return `${province} ${office} ${signs}`;
});
