import { expect, test } from 'vitest';
import { isInvented } from './rejection.ts';

test.for([
  ['a clear word', { noSpeech: 0.1, meanLogProbability: -0.3 }],
  ['a short word after which there is much silence', { noSpeech: 0.85, meanLogProbability: -0.56 }],
  ['a mumbled word that is speech without doubt', { noSpeech: 0.5, meanLogProbability: -1.12 }],
] as const)('[R11] %s stands', ([, certainty]) => {
  expect(isInvented(certainty)).toBe(false);
});

test.for([
  ['沙漠', { noSpeech: 0.1, meanLogProbability: -1.21 }],
  ['Thank you.', { noSpeech: 0.61, meanLogProbability: -0.71 }],
] as const)('[R11] %s with %o was made up', ([, certainty]) => {
  expect(isInvented(certainty)).toBe(true);
});
