import { expect, test } from 'vitest';
import { readTaggedText } from './tagged-text.ts';

test.for([
  [
    '<|zh|><|NEUTRAL|><|Speech|><|withitn|>我要挂失。',
    '我要挂失。',
    { spoken: 'zh', emotion: 'neutral', event: 'speech' },
  ],
  ['<|ja|><|EMO_UNKNOWN|><|BGM|>', '', { spoken: 'ja', event: 'music' }],
  ['好的<|Applause|>谢谢', '好的谢谢', { event: 'applause' }],
] as const)('[R20] the marks of %s are tags', ([marked, text, tags]) => {
  expect(readTaggedText(marked)).toEqual({ text, tags });
});

test('[R20] a text without marks stays as it is', () => {
  expect(readTaggedText('a < b, b |> c')).toEqual({ text: 'a < b, b |> c' });
});
