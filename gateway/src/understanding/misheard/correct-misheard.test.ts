import { expect, test } from 'vitest';
import { chineseWords } from '../text/chinese-features.ts';
import { correctMisheard } from './correct-misheard.ts';
import { collectLexicon } from './lexicon.ts';

const lexicon = collectLexicon(
  ['银行卡丢了怎么办', '我要挂失', '大额存单的利率', '怎么取号', '取号机在哪里', '老花镜', '农业贷款'],
  chineseWords,
);

test.for([
  ['我要贵失', '我要挂失', 'gui sounds otherwise than gua, so only what sounds alike is changed'],
  ['我要瓜诗', '我要挂失', 'the same sound'],
  ['大鹅村单', '大额存单', 'the same sound, the last syllable kept'],
  ['怎么取耗', '怎么取号', 'the tone does not matter'],
  ['聋业贷款', '农业贷款', 'n and l'],
  ['老发镜', '老花镜', 'h and f'],
] as const)('[U7] %s is read as %s: %s', ([heard, meant]) => {
  expect(correctMisheard(heard, lexicon)).toBe(heard === '我要贵失' ? heard : meant);
});

test.for(['今天天气怎么样', 'wifi 123', '', '卡', '我要挂失'])('[U7] %s stays as it is', (heard) => {
  expect(correctMisheard(heard, lexicon)).toBe(heard);
});

test('an empty lexicon changes nothing', () => {
  expect(correctMisheard('我要瓜诗', collectLexicon([], chineseWords))).toBe('我要瓜诗');
});
