import { expect, test } from 'vitest';
import { languageOf } from './question-language.ts';

test.each([
  ['我的 ATM card 被吞了', 'en', 'zh'],
  ['Wi-Fi密码', 'en', 'zh'],
  ['where is the toilet', 'zh', 'en'],
  ["what's the Wi-Fi password", 'zh', 'en'],
  ['ATM', 'zh', 'zh'],
  ['Wi-Fi', 'zh', 'zh'],
  ['Wi-Fi', 'en', 'en'],
  ['123', 'zh', 'zh'],
] as const)('[D7] "%s" on a %s page is answered in %s', (text, page, expected) => {
  expect(languageOf({ text, language: page })).toBe(expected);
});
