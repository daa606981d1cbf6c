import { expect, test } from 'vitest';
import { isInvented } from './rejection.ts';

const sure = { noSpeech: 0.1, meanLogProbability: -0.3 };

test('[R11] a text the decoder was sure of stands', () => {
  expect(isInvented('挂失', sure)).toBe(false);
});

test.for([
  ['沙漠', { ...sure, noSpeech: 0.61 }],
  ['Thank you.', { ...sure, meanLogProbability: -1.01 }],
  ['。…!', sure],
  ['', sure],
] as const)('[R11] %s with %o was made up', ([text, certainty]) => {
  expect(isInvented(text, certainty)).toBe(true);
});
