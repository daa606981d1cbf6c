import { expect, test } from 'vitest';
import { emergencyIn } from './emergency.ts';
import { emergencies } from './emergency-kinds.ts';
import { everydayInChinese } from './test-sayings/everyday-in-chinese.ts';
import { everydayInEnglish } from './test-sayings/everyday-in-english.ts';
import { toldInChinese } from './test-sayings/told-in-chinese.ts';
import { toldInEnglish } from './test-sayings/told-in-english.ts';

for (const emergency of emergencies) {
  test.each(toldInChinese[emergency])(`[H2, H30] ${emergency}: %s`, (text) => {
    expect(emergencyIn(text, 'zh')).toBe(emergency);
  });
  test.each(toldInEnglish[emergency])(`[H2, H30] ${emergency}: %s`, (text) => {
    expect(emergencyIn(text, 'en')).toBe(emergency);
  });
}

test.each(everydayInChinese)('[H2] no emergency: %s', (text) => {
  expect(emergencyIn(text, 'zh')).toBeUndefined();
});

test.each(everydayInEnglish)('[H2] no emergency: %s', (text) => {
  expect(emergencyIn(text, 'en')).toBeUndefined();
});
