import { expect, test } from 'vitest';
import { isInvented } from './rejection.ts';

const sure = { noSpeech: 0.1, meanLogProbability: -0.3 };

test('[R11] a text the decoder was sure of stands', () => {
  expect(isInvented('挂失', sure)).toBe(false);
  expect(isInvented('挂失', { noSpeech: 0.44, meanLogProbability: -1.29 })).toBe(false);
  expect(isInvented('挂失', { noSpeech: 0.59, meanLogProbability: -0.99 })).toBe(false);
});

test.for([
  ['沙漠', { ...sure, noSpeech: 0.61 }],
  ['Thank you.', { ...sure, meanLogProbability: -1.31 }],
  ['Yeah.', { noSpeech: 0.46, meanLogProbability: -1.01 }],
  ['。…!', sure],
  ['', sure],
] as const)('[R11] %s with %o was made up', ([text, certainty]) => {
  expect(isInvented(text, certainty)).toBe(true);
});
