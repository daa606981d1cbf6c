import { expect, test } from 'vitest';
import { afterWakeWord } from './wake-words.ts';

const name = { zh: '小美', en: 'Mei' };

test.each([
  ['zh', '小美小美，几点开门？', '几点开门'],
  ['zh', '你好小美，卡丢了怎么办', '卡丢了怎么办'],
  ['zh', '小美。', ''],
  ['zh', '小美你好', ''],
  ['en', 'Hey Mei, when do you close?', 'when do you close'],
  ['en', 'Mei', ''],
] as const)('[R30] %s "%s" calls the avatar, and asks "%s"', (language, text, rest) => {
  expect(afterWakeWord(text, language, name)).toBe(rest);
});

test.each([
  ['zh', '几点开门'],
  ['zh', '她叫小美'],
  ['en', 'I may come tomorrow'],
  ['en', 'Meissen china'],
] as const)('[R30] %s "%s" calls nobody', (language, text) => {
  expect(afterWakeWord(text, language, name)).toBeUndefined();
});

test('[R30] a name of signs is taken as it is written', () => {
  expect(afterWakeWord('A.I. (1)', 'en', { zh: '', en: 'C++' })).toBeUndefined();
});
