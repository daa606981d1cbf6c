import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('[D4] sentences end where a reader ends them, not inside numbers or names', () => {
  expect(sentencesOf('利率是 1.5%。请看牌价屏！')).toEqual(['利率是 1.5%。', '请看牌价屏！']);
  expect(sentencesOf('It is 3.5 percent. Choose Riverside-Guest, then sign in.')).toEqual([
    'It is 3.5 percent.',
    'Choose Riverside-Guest, then sign in.',
  ]);
});

test('a text of spaces has no sentence', () => {
  expect(sentencesOf('  ')).toEqual([]);
});
