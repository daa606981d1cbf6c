import { expect, test } from 'vitest';
import { readSwitches } from './switches.ts';

test('a kiosk is named, spoken to and started by its address', () => {
  expect(readSwitches('?kiosk=hall-2&lang=en&autostart=1', ['zh-CN'])).toEqual({
    kiosk: 'hall-2',
    language: 'en',
    autostart: true,
  });
});

test('an address that makes no sense changes nothing', () => {
  expect(readSwitches('?kiosk=a b&lang=fr&autostart=yes', [])).toEqual({
    kiosk: 'kiosk',
    language: 'zh',
    autostart: false,
  });
});

test.each([
  [['en-GB', 'zh-CN'], 'en'],
  [['fr', 'en'], 'en'],
  [['zh-TW', 'en'], 'zh'],
  [['fr'], 'zh'],
])('a browser that prefers %s is greeted in %s', (languages, language) => {
  expect(readSwitches('', languages).language).toBe(language);
});
