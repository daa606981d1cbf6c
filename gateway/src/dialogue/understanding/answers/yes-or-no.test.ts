import { expect, test } from 'vitest';
import { bare } from '../bare.ts';
import { yesOrNo } from './yes-or-no.ts';

test.each([
  '有',
  '我可以',
  '是的，我能来',
  '有一点',
  'Yes, I can',
  'I do',
  'yes there is',
  'it is',
  'I have one',
])('[Q9] "%s" is a yes to a question of yes or no', (text) => expect(yesOrNo(bare(text))).toBe(true));

test.each([
  '没有',
  '嗯，没有',
  '来不了',
  '都没有',
  "No, I can't",
  "I don't",
  "there isn't",
  'not yet',
  'I am not',
])('[Q9] "%s" is a no', (text) => expect(yesOrNo(bare(text))).toBe(false));

test.each(['不知道', '有没有关系', '对不对', 'I do not know', 'can I come tomorrow', '谢谢'])(
  '[Q9] "%s" is neither',
  (text) => expect(yesOrNo(bare(text))).toBeUndefined(),
);
