import { expect, test } from 'vitest';
import { readNames } from './names.ts';

test.each([
  ['我叫张伟', '张伟'],
  ['我是欧阳娜娜', '欧阳娜娜'],
  ['就诊人叫李小红', '李小红'],
  ['我叫阿依古丽·买买提', '阿依古丽·买买提'],
  ['我叫王天宇，想挂号', '王天宇'],
  ['我的名字叫高洁', '高洁'],
  ['我叫李明来挂号', '李明'],
  ['我叫王天宇想挂个号', '王天宇'],
])('[Q29] %s introduces %s', (text, name) => {
  expect(readNames(text, 'zh', false).map(({ value }) => value)).toEqual([name]);
});

test.each([
  ['my name is anna lee', 'Anna Lee'],
  ["My name is John Smith and I'd like an appointment", 'John Smith'],
])('[Q29] %s introduces %s', (text, name) => {
  expect(readNames(text, 'en', false).map(({ value }) => value)).toEqual([name]);
});

test.each(['我是高血压', '孩子是全身过敏', '我是常州人', '我是张医生的病人', '我是石家庄的', '名字写错了'])(
  '[Q54] %s introduces nobody',
  (text) => {
    expect(readNames(text, 'zh', false)).toEqual([]);
  },
);

test('[Q29] a bare name is one only where one is expected', () => {
  expect(readNames('王芳', 'zh', true).map(({ value }) => value)).toEqual(['王芳']);
  expect(readNames('王芳', 'zh', false)).toEqual([]);
  expect(readNames('扎西', 'zh', false)).toEqual([]);
  expect(readNames('John Smith', 'en', false)).toEqual([]);
});

const names = {
  zh: '王天宇 李想 李有才 王科 金在中 孙子涵 高明 司马光 欧阳娜娜 赖小民 洪磊 常青松 阿依古丽 扎西 扎西顿珠 次仁卓玛 阿不都热依木 买买提江 娜仁托娅 巴特尔 税小明 阿依古丽·买买提'.split(
    ' ',
  ),
  en: [
    'John Smith',
    'Anna',
    "Sean O'Brien",
    'Will Smith',
    'May Lee',
    'He Ping',
    'Mary-Jane Watson',
    'Wang Wei',
  ],
};

test.each([
  ...names.zh.map((name) => ['zh', name] as const),
  ...names.en.map((name) => ['en', name] as const),
])('[Q53] a name that was asked for is taken when it is all that is said (%s): %s', (language, name) => {
  const said =
    language === 'zh'
      ? [name, `我叫${name}`, `${name}，谢谢`, `嗯，${name}`]
      : [name, `it's ${name}`, `sure, ${name} please`];
  for (const text of said) expect(readNames(text, language, true).map(({ value }) => value)).toEqual([name]);
});

test('[Q53] who gives a surname and a title is called so', () => {
  expect(readNames('王先生', 'zh', true).map(({ value }) => value)).toEqual(['王先生']);
  expect(readNames('张伟先生', 'zh', true).map(({ value }) => value)).toEqual(['张伟']);
});

test.each(
  '马上 姓王 别来 跳过 拜拜 我叫马上 等一下 等等 不知道 没有 好的 谢谢 明白 取消 返回 人工 骨科 挂号 厕所在哪 我不想说 我是来取号的 我是想问一下 我叫什么 何时开门 马上就好 高血压 金额 时间不多 方便吗 常常去 拿药 看病 洗手间 任何人 白天去 高兴 单独办 什么 转人工 重新说'.split(
    ' ',
  ),
)('[Q54] %s is no name, even where one is expected', (text) => {
  expect(readNames(text, 'zh', true)).toEqual([]);
});

test.each([
  'where is the toilet',
  "I don't know.",
  'wait a minute',
  'just a moment please',
  'can you repeat that',
  'what do you mean',
  'no thanks',
  'cancel',
  'go back',
  'hang on',
  "what's that",
  'this is ridiculous',
  'how much is it',
  'my husband',
])('[Q54] %s is no name, even where one is expected', (text) => {
  expect(readNames(text, 'en', true)).toEqual([]);
});
