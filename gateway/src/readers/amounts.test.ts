import fc from 'fast-check';
import type { Language } from '@lobby/shared/protocol/language';
import { say } from '@lobby/spoken-text/say';
import { write } from '@lobby/spoken-text/write';
import { expect, test } from 'vitest';
import { readEnglishMoney, readEnglishNumbers } from './english/amounts.ts';
import { readMandarinMoney, readMandarinNumbers } from './mandarin/amounts.ts';

function amounts(text: string, language: Language, expected = true): number[] {
  const read = language === 'zh' ? readMandarinMoney : readEnglishMoney;
  return read(text, expected).map(({ value }) => value);
}

test.each([
  ['两千五', 2_500],
  ['十二块五毛', 12.5],
  ['十二块五', 12.5],
  ['十二块零五分', 12.05],
  ['十二块零五', 12.05],
  ['12块55', 12.55],
  ['三块半', 3.5],
  ['五毛五', 0.55],
  ['五十块一张', 50],
  ['一万二', 12_000],
  ['五万块', 50_000],
  ['3.5万元', 35_000],
  ['一百零五', 105],
  ['两万五千三', 25_300],
  ['三百二十元', 320],
  ['一千零二十', 1_020],
  ['1200', 1_200],
  ['100,000元', 100_000],
  ['10w', 100_000],
  ['五毛', 0.5],
  ['一亿两千万', 120_000_000],
  ['一个亿', 100_000_000],
  ['一百五十万', 1_500_000],
  ['二十三块四毛五分', 23.45],
  ['12月5号取三万', 30_000],
])('[Q24] %s are %d yuan', (text, yuan) => {
  for (const said of [text, write(text, 'zh')]) expect(amounts(said, 'zh')).toEqual([yuan]);
});

test.each([
  ['$20', 20],
  ['2,500 yuan', 2_500],
  ['5k rmb', 5_000],
  ['100k', 100_000],
  ['200 thousand', 200_000],
  ['two thousand five hundred', 2_500],
  ['two million yuan', 2_000_000],
  ['a hundred thousand', 100_000],
  ['a thousand yuan', 1_000],
  ['half a million', 500_000],
  ['two and a half million yuan', 2_500_000],
  ['a million and a half', 1_500_000],
  ['2.5 million', 2_500_000],
  ['a hundred and fifty thousand', 150_000],
  ['one hundred and twenty three thousand four hundred and fifty-six yuan', 123_456],
  ['twelve hundred', 1_200],
  ['twelve yuan and fifty fen', 12.5],
  ['$12.50', 12.5],
])('[Q24] %s are %d', (text, amount) => {
  for (const said of [text, write(text, 'en')]) expect(amounts(said, 'en')).toEqual([amount]);
});

test.each([
  ['zh', '三十多万'],
  ['zh', '两三万'],
  ['zh', '五到八万'],
  ['zh', '几十万'],
  ['zh', '千万别急'],
  ['zh', '万一丢了'],
  ['zh', '等一下'],
  ['zh', '第二次'],
  ['zh', '五万以上要不要预约'],
  ['zh', '五万块以下呢'],
  ['en', 'more than fifty thousand yuan'],
  ['en', 'ten to twenty thousand'],
  ['en', 'a few thousand'],
  ['en', 'between one and two'],
  ['en', 'on the 28th'],
  ['en', 'at 9:30'],
] as const)(
  '[Q55] no part of a number is read as the whole, and no guess as an amount (%s): %s',
  (language, text) => {
    for (const said of [text, write(text, language)]) expect(amounts(said, language)).toEqual([]);
  },
);

test('[Q24] by the way, only what has a currency or is large is an amount', () => {
  expect(amounts('我要两张', 'zh', false)).toEqual([]);
  expect(amounts('周五要取六万帮我备好', 'zh', false)).toEqual([60_000]);
  expect(amounts('给我准备三十万现金', 'zh', false)).toEqual([300_000]);
  expect(amounts('i want two', 'en', false)).toEqual([]);
  expect(amounts('thanks a million', 'en', false)).toEqual([]);
  expect(amounts('reserve a hundred thousand in cash for me', 'en', false)).toEqual([100_000]);
  const written = write('I will withdraw two hundred thousand on Friday', 'en');
  expect(amounts(written, 'en', false)).toEqual([200_000]);
});

test('[Q24] small numbers of things are read in both languages', () => {
  expect(readMandarinNumbers('三个人').map(({ value }) => value)).toEqual([3]);
  expect(readEnglishNumbers('three people').map(({ value }) => value)).toEqual([3]);
});

test('[Q25] whatever amount is said aloud is read as itself, in both languages, as said and as written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (yuan) => {
      const mandarin = say(`${yuan}元`, 'zh');
      const english = say(`${yuan} yuan`, 'en');
      for (const said of [mandarin, write(mandarin, 'zh')]) expect(amounts(said, 'zh')).toEqual([yuan]);
      for (const said of [english, write(english, 'en')]) expect(amounts(said, 'en')).toEqual([yuan]);
    }),
    { numRuns: 1_000 },
  );
});
