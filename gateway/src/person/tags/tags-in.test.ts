import { expect, test } from 'vitest';
import { tagsIn } from './tags-in.ts';

test.each([
  ['我今年七十三岁了，眼睛不好使', ['elder']],
  ['我72岁了', ['elder']],
  ['我今年十二岁', ['child']],
  ['我带孩子来看病', ['with-child']],
  ['我们公司想开个账户', ['business']],
  ['我第一次来，不知道怎么走', ['first-visit']],
  ['我用护照可以吗', ['foreigner']],
  ['我坐轮椅，有电梯吗', ['disabled']],
  ['我帮我妈取报告', ['for-another']],
  ['几点开门', []],
  ['我要等十二分钟吗', []],
  ['开户要多大年纪', []],
  ["it's my first time here", ['first-visit']],
  ['I am here with my son', ['with-child']],
  ['a business account for our company', ['business']],
  ["I'm 75 and hard of hearing", ['elder']],
  ['can I use my passport', ['foreigner']],
  ['how do I open an account', []],
])('[H3] "%s" says %j', (text, expected) => {
  expect(tagsIn(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')).toEqual(expected);
});
