import { expect, test } from 'vitest';
import { findHotWords } from './hot-words.ts';
import { homophoneCorrector } from './homophones.ts';

const correct = homophoneCorrector(
  findHotWords([
    ['周末上班吗？', '星期六开门吗'],
    ['有充电宝吗', '可以借充电宝吗'],
    ['大额存单怎么买', '大额存单的利率'],
    ['怎么办护照', '护照丢了怎么办'],
    ['我的号码是多少', '号码过了怎么办'],
    ['手机号码怎么改', '换手机号码'],
  ]),
);

test.for([
  ['周末上班马', '周末上班吗'],
  ['又充电宝骂？', '有充电宝吗？'],
  ['我想问大鹅村单', '我想问大额存单'],
  ['星期六开门嘛', '星期六开门吗'],
] as const)('[R25] %s is heard as %s', ([heard, meant]) => {
  expect(correct(heard, 'zh')).toBe(meant);
});

test.for([
  '你好吗',
  '这是谁的护照吗',
  '号吗',
  '大额存单的利率',
  '西瓜是红的',
  '我要挂失',
  '今天天气怎么样',
  'ATM在哪',
])('[R25] %s stays as it is', (heard) => {
  expect(correct(heard, 'zh')).toBe(heard);
});

test('[R25] English stays as it is', () => {
  expect(correct('周末 wifi', 'en')).toBe('周末 wifi');
});

test('[R25] a word that every entry has is no hot word', () => {
  const entries = Array.from({ length: 60 }, (_, index) => [`怎么办理业务${index}`, '怎么办理']);
  expect(findHotWords([...entries, ['怎么办理护照']]).words).toEqual(['办理护照', '护照']);
});
