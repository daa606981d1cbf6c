import { rewriting } from '../../rules/rewriting.ts';
import { readTelephoneDigits } from './digits.ts';

/** GA 36: a province, the letter of its office, and five signs, six on a car that plugs in; O and I are not used. */
const plate =
  /(?<province>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])(?<office>[A-Z])[·. -]?(?<rest>(?=[A-Z]*\d)[A-HJ-NP-Z\d]{5,6}|(?=[A-Z]*\d)[A-HJ-NP-Z\d]{4}[挂学警港澳])(?![A-Za-z\d])/g;

/** 京A·12345 is 京 A 幺二三四五: sign by sign. */
export const sayPlates = rewriting(plate, ({ province = '', office = '', rest = '' }) => {
  const signs = readTelephoneDigits(rest).replace(/[A-Z]/g, ' $& ');
  return `${province} ${office} ${signs}`;
});
