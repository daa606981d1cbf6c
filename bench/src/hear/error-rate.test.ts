import { expect, test } from 'vitest';
import { errorRate } from './error-rate.ts';

test('characters count in Mandarin, words in English', () => {
  expect(errorRate([{ language: 'zh', said: '周末上班吗', heard: '周末，上班马？' }])).toBe(0.2);
  expect(errorRate([{ language: 'en', said: 'I lost my card', heard: 'I lost the Card.' }])).toBe(0.25);
});

test('an utterance that was not heard is wrong from end to end', () => {
  expect(errorRate([{ language: 'zh', said: '挂失', heard: '' }])).toBe(1);
});
