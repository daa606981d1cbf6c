import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

test.for([
  [' 我想辦理銀行卡', '我想办理银行卡'],
  ['你好, 请问在哪里取号?', '你好，请问在哪里取号？'],
  ['我要取3,000元,谢谢!', '我要取3,000元，谢谢！'],
  ['下午3:30开门吗', '下午3:30开门吗'],
  ['利率是1.5吗?好的.', '利率是1.5吗？好的。'],
  ['我的 WiFi, 连不上', '我的 WiFi，连不上'],
  ['换 一首 歌', '换一首歌'],
  ['你好， 再见', '你好，再见'],
] as const)('[R12] %s is written %s', ([said, written]) => {
  expect(tidyText(said, 'zh')).toBe(written);
});

test('[R12] English stays as it is', () => {
  expect(tidyText(' Hello, where do I queue?', 'en')).toBe('Hello, where do I queue?');
});
