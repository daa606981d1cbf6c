import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growsTooFast } from '../test/growth.ts';
import { splitClauses } from './split-clauses.ts';

const pieces = fc.constantFrom(
  '请您',
  '稍等',
  '，',
  '。',
  '、',
  '：',
  '？',
  '！',
  '3.14',
  '1,000',
  '9:30',
  '“',
  '”',
  '（',
  '）',
  ' ',
  '\n',
  'Please wait',
  ', ',
  '. ',
  '? ',
  'Dr. ',
  'a.m. ',
  'https://a.cn/x?y=1,2',
  '……',
  '2026-11-21',
  '😀',
  '；',
  '银行卡',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
);

test('[Y1] joined, the clauses are the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('zh' as const, 'en' as const), (text, language) => {
      expect(splitClauses(text, language, 'opening').join('')).toBe(text);
    }),
  );
});

test('[Y1] every clause has something to say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clauses = splitClauses(text, 'zh', 'opening');
      expect(clauses.length < 2 || clauses.every((clause) => /[\p{L}\p{N}]/u.test(clause))).toBe(true);
    }),
  );
});

test.each([
  ['请您稍等一下，我帮您查一查，马上就好。', ['请您稍等一下，', '我帮您查一查，马上就好。']],
  ['您好，请问您要办理什么业务？请说。', ['您好，请问您要办理什么业务？', '请说。']],
  ['好的。请到三号窗口。', ['好的。', '请到三号窗口。']],
])('[Y2] the first clause ends early, the others with their sentences: %s', (text, clauses) => {
  expect(splitClauses(text, 'zh', 'opening')).toEqual(clauses);
});

test('[Y2] an English answer begins with a phrase of three words or more', () => {
  expect(splitClauses('Yes, of course, I can help. Please follow me, thanks.', 'en', 'opening')).toEqual([
    'Yes, of course, ',
    'I can help. ',
    'Please follow me, thanks.',
  ]);
});

test.each([
  '手续费是每笔1,000.50元',
  '营业时间是9:00到17:30',
  '请您访问www.example.com/a?b=1,2查询',
  '请您看《存款、理财。指南》这本册子',
  '请您带上证件（身份证、户口本。或者护照）再来',
  '“请您稍等。马上就好，”她说',
  '比例大约是3.14比1',
])('[Y3] nothing that belongs together is cut: %s', (text) => {
  expect(splitClauses(text, 'zh', 'opening')).toEqual([text]);
});

test.each([
  'Please ask Dr. Li at 9:30 a.m. on Nov. 21',
  'It costs about $1,000.50 per year',
  'The rate (fixed, for now. Really.) is good',
])('[Y3] nothing that belongs together is cut: %s', (text) => {
  expect(splitClauses(text, 'en', 'opening')).toEqual([text]);
});

test('[Y4] a sentence too long for one breath is cut at a phrase, without one between words', () => {
  const phrased = splitClauses(`${'请您先到大厅取号然后等候，'.repeat(8)}谢谢。`, 'zh', 'opening');
  expect(phrased.every((clause) => clause.length <= 45 && /[，。]$/.test(clause))).toBe(true);
  const unbroken = splitClauses('extraordinary '.repeat(60), 'en', 'opening');
  expect(unbroken.length).toBe(3);
  expect(unbroken.every((clause) => clause.endsWith('extraordinary '))).toBe(true);
});

test('[Y2] later in an answer a sentence stays whole', () => {
  expect(splitClauses('请您稍等一下，我帮您查一查。', 'zh', 'later')).toEqual([
    '请您稍等一下，我帮您查一查。',
  ]);
});

test('[N3] no text takes longer to cut than its length deserves', () => {
  const stubborn = ['一，', '一', '。', '（', '“。', 'a, ', 'a', '1.', 'Dr. ', '<b ', '\n', '😀'];
  const cut = (text: string): unknown => splitClauses(text, 'zh', 'opening');
  expect(stubborn.filter((piece) => growsTooFast(piece, cut))).toEqual([]);
});
