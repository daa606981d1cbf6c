import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growsTooFast } from '../test/growth.ts';
import { createSentenceSplitter, splitSentences } from './split-sentences.ts';

const scraps = fc.constantFrom(
  ...'请您|稍等|，|。|、|：|？|！|；|……|...|3.14|1,000|9:30|“|”|（|）|(|)|「|」|"| |\n|Please wait|, |. |? |Dr. |a.m. |1. |https://a.cn/x?y=1,2|😀|e.g. this|<b x="1. 2, 3">|<b |<|>'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(scraps, { maxLength: 80 }).map((all) => all.join('')),
);

test('[N5] however a text is cut into pieces, its sentences are the same, and joined they are the text', () => {
  const cuts = fc.array(fc.nat({ max: 12 }));
  fc.assert(
    fc.property(texts, cuts, (text, lengths) => {
      const splitter = createSentenceSplitter();
      const sentences: string[] = [];
      let from = 0;
      for (const length of lengths) {
        sentences.push(...splitter.take(text.slice(from, from + length)));
        from += length;
      }
      sentences.push(...splitter.take(text.slice(from)), ...splitter.finish());
      expect(sentences).toEqual(splitSentences(text));
      expect(sentences.join('')).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('[N5] every sentence but the last has something to say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        splitSentences(text)
          .slice(0, -1)
          .filter((sentence) => !/[\p{L}\p{N}]/u.test(sentence)),
      ).toEqual([]);
    }),
  );
});

test('[N6] a sentence is given as soon as one character after it is known', () => {
  const splitter = createSentenceSplitter();
  expect(splitter.take('请您稍等。')).toEqual([]);
  expect(splitter.take('我')).toEqual(['请您稍等。']);
  expect(splitter.take('帮您查。 ')).toEqual([]);
  expect(splitter.finish()).toEqual(['我帮您查。 ']);
});

test.each([
  ['利率是 1.5%。请看牌价屏！', ['利率是 1.5%。', '请看牌价屏！']],
  ['“请您稍等。”她说。好的。', ['“请您稍等。”', '她说。', '好的。']],
  ['请带证件（身份证。户口本。）再来。谢谢', ['请带证件（身份证。户口本。）再来。', '谢谢']],
  ['请看（没有写完。然后呢。', ['请看（没有写完。', '然后呢。']],
  [
    'Dr. Li is in. Room 3.5 is at 9 a.m. today. "Really?" Yes.',
    ['Dr. Li is in. ', 'Room 3.5 is at 9 a.m. today. ', '"Really?" ', 'Yes.'],
  ],
  ['办理步骤：\n1. 取号\n2. 等候\n', ['办理步骤：\n', '1. 取号\n', '2. 等候\n']],
  ['See https://a.cn/x?y=1;z=2 now! OK', ['See https://a.cn/x?y=1;z=2 now! ', 'OK']],
  ['……您好。', ['……您好。']],
  ['请<prosody rate="slow. 2">稍等。</prosody>好', ['请<prosody rate="slow. 2">稍等。', '</prosody>好']],
])('[N6] a sentence ends where people hear it end: %s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('[N6] a bracket that is not closed holds a sentence back for 120 characters and no longer', () => {
  const splitter = createSentenceSplitter();
  expect(splitter.take(`（第一句。${'一'.repeat(110)}。二`)).toEqual([]);
  expect(splitter.take(`${'二'.repeat(10)}。三`)).toEqual([
    '（第一句。',
    `${'一'.repeat(110)}。`,
    `${'二'.repeat(11)}。`,
  ]);
});

test('[N3] a stream takes no longer than its length deserves', () => {
  const stubborn = ['一', '。', '“', '“。', '（）', 'a. ', '.', '<b ', '\n'];
  const stream = (text: string): void => {
    const splitter = createSentenceSplitter();
    for (const piece of text.match(/.{1,8}/gsu) ?? []) splitter.take(piece);
    splitter.finish();
  };
  expect(stubborn.filter((piece) => growsTooFast(piece, stream))).toEqual([]);
});
