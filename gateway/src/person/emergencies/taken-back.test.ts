import { expect, test } from 'vitest';
import { takesBack } from './taken-back.ts';

test.each([
  '误报',
  '没事了',
  '对不起，是误报',
  '没事了，谢谢',
  '我爸没事了',
  '孩子找到了！',
  '我看错了，不好意思',
  '不用叫人了',
  '虚惊一场',
])('[H36] takes an emergency back: %s', (text) => {
  expect(takesBack(text, 'zh')).toBe(true);
});

test.each([
  'false alarm',
  "Sorry, it's a false alarm!",
  "he's fine now",
  'we found him, thank you',
  "I'm okay, no need to call an ambulance",
  'My dad is all right.',
])('[H36] takes an emergency back: %s', (text) => {
  expect(takesBack(text, 'en')).toBe(true);
});

test.each(['是误报吗？', '他有没有事', '没找到', '好的', '谢谢', '他还没醒', '我没事要办', '没事了吗'])(
  '[H36] takes nothing back: %s',
  (text) => {
    expect(takesBack(text, 'zh')).toBe(false);
  },
);

test.each([
  'is it a false alarm?',
  "he's not fine",
  'thank you',
  'ok',
  "we haven't found him",
  "he isn't ok",
])('[H36] takes nothing back: %s', (text) => {
  expect(takesBack(text, 'en')).toBe(false);
});
