import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growsTooFast } from '../test/growth.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { write } from './write.ts';

test.each([
  ['我想存三万五千块钱', '我想存35000块钱'],
  ['贷款一百五十万，利率百分之三点八五', '贷款150万，利率3.85%'],
  ['我的手机号是幺三八幺二三四五六七八', '我的手机号是13812345678'],
  ['尾号一七零二，拨打九五五八八', '尾号1702，拨打95588'],
  ['A零二三号请到三号窗口', 'A023号请到3号窗口'],
  ['请到三号楼二零三室', '请到3号楼203室'],
  ['动三四五六', 'D3456'],
  ['早上八点到下午五点半', '早上8点到下午5:30'],
  ['上午十点零五分三十秒，八点一刻', '上午10:05:30，8:15'],
  ['早九点到晚十一点，晚上八点到两点', '早9点到晚11点，晚上8点到2点'],
  ['上午四点五分，评分四点五分', '上午4:05，评分4.5分'],
  ['二零二六年十一月二十一号', '2026年11月21号'],
  ['八五年三月', '85年3月'],
  ['体温三十七度五，身高一米七五，十二块五', '体温37度5，身高1米75，12块5'],
  ['两公斤，两年后，三个月，六岁以下', '2公斤，2年后，3个月，6岁以下'],
  ['三到五个工作日', '3到5个工作日'],
  ['负五度，负十二分之七', '-5度，-7/12'],
  ['一万五，两千三，六百三，三亿五，两万', '15000，2300，630，3亿5000万，2万'],
  ['一亿零两千三百', '1亿2300'],
  ['三百万零一块', '3000001块'],
  ['一加一等于二', '1+1=2'],
])('[N7] numbers are written as figures: %s', (said, written) => {
  expect(write(said, 'zh')).toBe(written);
  expect(write(written, 'zh')).toBe(written);
});

test.each([
  ...'一张卡，两个人|三五天，十几个人，几十万，七八公斤，四十五六万|十分感谢，千万别忘，万一丢了，一点儿，两点建议'.split(
    '|',
  ),
  ...'十一放假吗，五一呢，双十一呢|农历八月十五，正月初一，中秋八月十五|一日三餐，三天两头，九九八十一，第三个，星期一到五|12块零五'.split(
    '|',
  ),
  ...'2026年11月21日9:30，3.5%，A023|十三五规划，二维码，三维，五星级'.split('|'),
])('[N8] words stay words, and what is written stays as it is: %s', (said) => {
  expect(write(said, 'zh')).toBe(said);
});

test.each([
  ['Call nine five five eight eight', 'Call 95588'],
  ['ticket A oh two three, room two oh three', 'ticket A023, room 203'],
  ['twenty three thousand five hundred yuan', '23,500 yuan'],
  ['twelve dollars and fifty cents, three point five percent', '$12.50, 3.5%'],
  ['from nine thirty a.m. to five p m', 'from 9:30 a.m. to 5 p.m.'],
  ['half past eight on the twenty first of November', '8:30 on the 21st of November'],
  ['in twenty twenty six, or nineteen eighty four', 'in 2026, or 1984'],
  ['one hundred and five, two million', '105, 2 million'],
  ['a hundred and fifty thousand, a hundred', '150,000, a hundred'],
  ['over seventy first of all', 'over 70 first of all'],
  ['A one time password, plan B', 'A one time password, plan B'],
  ['No one has five cards on the second floor', 'No one has five cards on the second floor'],
])('[N7] English likewise: %s', (said, written) => {
  expect(write(said, 'en')).toBe(written);
});

test('[N7] what is said of a number, a date, a time or a share is written as it was', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const written = fc.oneof(
    fc
      .integer({ min: 10, max: 99_999 })
      .filter((count) => count % 10_000 > 0)
      .map(String),
    fc
      .tuple(fc.integer({ min: 13, max: 1_899 }), fc.integer({ min: 1, max: 999 }))
      .map(([whole, part]) => `${whole}.${part}`),
    fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, part]) => `${whole}.${part}%`),
    fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 59 })).map(([hour, minute]) => `${hour}:${two(minute)}`),
    fc
      .tuple(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => `${year}年${month}月${day}日`),
  );
  fc.assert(
    fc.property(written, (text) => {
      expect(write(say(text, 'zh'), 'zh')).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('[N7] an English count is written as it was said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999_999_999 }), (count) => {
      const figures = write(say(`${count} people`, 'en'), 'en').replace(/[, ]|people/g, '');
      expect(Number(figures.replace(/(?<=\d)million/, 'e6'))).toBe(count);
    }),
  );
});

const languages: readonly Language[] = ['zh', 'en'];
const scraps =
  '零 一 二 两 三 十 百 千 万 亿 点 幺 分 之 年 月 日 号 半 元 块 负 到 加 A 5 个 one twenty hundred point and oh p.m. dollars'.split(
    ' ',
  );

test('[N8] a text without number words stays as it is', () => {
  const texts = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[零〇一二两三四五六七八九十百千万亿幺负动高城]/g, ''));
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      expect(write(text, language)).toBe(text);
    }),
  );
});

test.each(languages)('[N3] no text takes longer to write than its length deserves: %s', (language) => {
  const stubborn = [...scraps.map((scrap) => `${scrap} `), ...scraps, '一点', '一到', '一分之', 'one and '];
  expect(stubborn.filter((piece) => growsTooFast(piece, (text) => write(text, language)))).toEqual([]);
});
