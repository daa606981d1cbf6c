import { expect, test } from 'vitest';
import { readSwitches } from './switches.ts';

test('a kiosk is named, spoken to and started by its address', () => {
  const chinese = { languages: ['zh-CN'], calm: false };
  expect(readSwitches('?kiosk=hall-2&lang=en&autostart=1&calm=1&camera=1', chinese)).toEqual({
    kiosk: 'hall-2',
    language: 'en',
    autostart: true,
    calm: true,
    camera: true,
  });
});

test('an address that makes no sense changes nothing', () => {
  const plain = { languages: [], calm: false };
  expect(readSwitches('?kiosk=a b&lang=fr&autostart=yes&calm=very&camera=yes', plain)).toEqual({
    kiosk: 'kiosk',
    language: 'zh',
    autostart: false,
    calm: false,
    camera: false,
  });
});

test.each([
  [['en-GB', 'zh-CN'], 'en'],
  [['fr', 'en'], 'en'],
  [['zh-TW', 'en'], 'zh'],
  [['fr'], 'zh'],
])('a browser that prefers %s is greeted in %s', (languages, language) => {
  expect(readSwitches('', { languages, calm: false }).language).toBe(language);
});

test('[L10] the camera stays closed unless the address allows it', () => {
  const plain = { languages: [], calm: false };
  expect(readSwitches('', plain).camera).toBe(false);
  expect(readSwitches('?camera=1', plain).camera).toBe(true);
});

test('[F41] a system set to less motion is calm unless the address says otherwise', () => {
  const calmSystem = { languages: [], calm: true };
  expect(readSwitches('', calmSystem).calm).toBe(true);
  expect(readSwitches('?calm=0', calmSystem).calm).toBe(false);
});
