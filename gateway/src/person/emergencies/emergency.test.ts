import { expect, test } from 'vitest';
import { emergencyIn } from './emergency.ts';
import { everydaySayings } from './test-sayings/everyday-sayings.ts';
import { toldEmergencies } from './test-sayings/told-emergencies.ts';

const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

for (const [emergency, texts] of Object.entries(toldEmergencies))
  test.each(texts)(`[H2, H30] ${emergency}: %s`, (text) => {
    expect(emergencyIn(text, languageOf(text))).toBe(emergency);
  });

test.each(everydaySayings)('[H2] no emergency: %s', (text) => {
  expect(emergencyIn(text, languageOf(text))).toBeUndefined();
});
