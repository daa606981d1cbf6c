import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  ['Ｗｉ－Ｆｉ密码是多少？', 'wifi密码是多少'],
  ['A.T.M. 在哪', 'atm 在哪'],
  ['What’s   the Wi-Fi password?!', 'whats the wifi password'],
  ['取 1,000 元', '取 1 000 元'],
  ['……', ''],
])('[D7] "%s" is read as "%s"', (written, read) => {
  expect(normalise(written)).toBe(read);
});
