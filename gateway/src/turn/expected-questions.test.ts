import { expect, test } from 'vitest';
import { expectedQuestions } from './expected-questions.ts';

const expects = expectedQuestions([
  { language: 'zh', wordings: ['周末上班吗？', '怎么取号', '怎么取号码牌', '挂失'] },
  { language: 'en', wordings: ['Where is the toilet?', 'Can I open', 'Can I open an account?', 'lost card'] },
]);

test('[T33] what people ask here is known word for word, whatever marks the ears write', () => {
  expect(expects('周末上班吗', 'zh')).toBe(true);
  expect(expects('where is the toilet', 'en')).toBe(true);
  expect(expects('周末上班', 'zh')).toBe(false);
  expect(expects('where is the toilet', 'zh')).toBe(false);
});

test('[T33] what may be the beginning of another question, or of anything, is not waited for any less', () => {
  expect(expects('怎么取号', 'zh')).toBe(false);
  expect(expects('怎么取号码牌', 'zh')).toBe(true);
  expect(expects('can i open', 'en')).toBe(false);
  expect(expects('挂失', 'zh')).toBe(false);
  expect(expects('lost card', 'en')).toBe(false);
});
