import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growsTooFast } from '../test/growth.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

const languages: readonly Language[] = ['zh', 'en'];

test.each([
  ['**3号窗口**：请带 _身份证_', '三号窗口:请带 身份证'],
  ['# 营业时间\n- 周一：9:00\n- 周日：休息', '营业时间\n周一:九点\n周日:休息'],
  ['请看[办事指南](https://a.cn/x?y=1)和![地图](map.png)', '请看办事指南和地图'],
  ['1. 取号\n2. 等候', '一. 取号\n二. 等候'],
  ['> 请您<b>稍等</b>。', '请您稍等。'],
  ['请说`查询`或\\*号键', '请说查询或号键'],
  ['您好😀👍🏽，请坐🇨🇳', '您好 ,请坐'],
  ['2*3=6', '二乘以三等于六'],
  ['<speak><prosody rate="slow">请等2分钟</prosody><break time="3s"/></speak>', '请等两分钟'],
  ['<<b>i title="x">您好</i><script>alert(1)', '您好'],
  ['请<a href="http://a.cn" onclick="go()">点这里', '请点这里'],
  ['余额&gt;100元&nbsp;即可', '余额大于一百元 即可'],
  ['<prosody rate=fast pitch=high 您好', '您好'],
  ['| 业务 | 窗口 |\n|---|---|\n| 存款 | 3号 |', '业务, 窗口\n存款, 三号'],
])('[N1] markup is not said: %s', (written, said) => {
  expect(say(written, 'zh')).toBe(said);
});

const scraps =
  '< > / <b x="y" &lt; &gt; <!-- --> ＜ ＞ ` ** _ # 😀 3 号 a = " | [ ]( ) <speak> </speak> <script> 您好'.split(
    ' ',
  );

test('[N1] no angle bracket, attribute, markup or picture is ever said', () => {
  const texts = fc.array(fc.constantFrom(...scraps, ' ', '\n', " rate='slow'"), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      expect(say(text.join(''), language)).not.toMatch(/[<>`#*_|=\d]|\p{Extended_Pictographic}|x="|rate='/u);
    }),
    { numRuns: 2_000 },
  );
});

test('[N2] any text is taken: other scripts stay, and what cannot be said is left out', () => {
  expect(say('สวัสดี 您好 مرحبا\u200B\uFEFF', 'zh')).toBe('สวัสดี 您好 مرحبا');
  expect(say('\uD83D\u0000您好\uDE00', 'zh')).toMatch(/您好/);
  const texts = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      expect(say(text, language)).toMatch(/^[^<>]*$/);
    }),
    { numRuns: 1_000 },
  );
});

/** Each is what some rule looks for; without end it would make a careless rule look for ever. */
const stubborn = [
  ...'1| |1,|1,111|1.|1-|1:|1/|1 |1个|1*|¥1|1%|1到|0|a|a-|a.|a@|A1|Aa |+1 1|一|一点|元|京A|（|“|。|，|😀'.split(
    '|',
  ),
  ...'"~\'~<~<a~<a ~<a b="~<<a>~<script>~>~&~&amp;~[~[a](~![~*~* ~*** ~_~`~#~| ~--|~-~= ~\\'.split('~'),
  '\n',
  '```\n',
  '~',
  '~~~~\n',
];

test.each(languages)('[N3] no text takes longer than its length deserves: %s', (language) => {
  expect(stubborn.filter((piece) => growsTooFast(piece, (text) => say(text, language)))).toEqual([]);
});
