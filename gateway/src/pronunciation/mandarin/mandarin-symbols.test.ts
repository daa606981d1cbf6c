import { expect, test } from 'vitest';
import { joinErhua } from './erhua.ts';
import { mandarinSymbols } from './mandarin-symbols.ts';
import { readWords } from './read-words.ts';
import { applySandhi } from './tone-sandhi.ts';

function said(han: string): string {
  const syllables = applySandhi(joinErhua(readWords(han))).flat();
  return syllables.map(({ sound, tone, erhua }) => `${sound}${tone}${erhua === true ? 'r' : ''}`).join(' ');
}

test.each([
  ['您好', 'nin2 hao3'],
  ['可以', 'ke2 yi3'],
  ['我也想去', 'wo3 ye2 xiang3 qu4'],
  ['展览馆', 'zhan2 lan2 guan3'],
])('[Y12] a third tone before another rises: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['一个人', 'yi2 ge4 ren2'],
  ['一百二十一元', 'yi4 bai3 er4 shi2 yi1 yuan2'],
  ['第一医院', 'di4 yi1 yi1 yuan4'],
  ['一楼一号窗口', 'yi1 lou2 yi1 hao4 chuang1 kou3'],
  ['看一看', 'kan4 yi0 kan4'],
  ['一点五元', 'yi1 dian3 wu3 yuan2'],
  ['不要紧', 'bu2 yao4 jin3'],
  ['不清楚', 'bu4 qing1 chu0'],
])('[Y12] 一 and 不 follow what comes after them: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['一点儿', 'yi4 dian3r'],
  ['在哪儿', 'zai4 na3r'],
  ['女儿', 'nv3 er2'],
  ['新生儿科', 'xin1 sheng1 er2 ke1'],
])('[Y12] 儿 joins its syllable unless it means a child: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['银行行长重置密码', 'yin2 hang2 hang2 zhang3 chong2 zhi4 mi4 ma3'],
  ['还信用卡还款', 'huan2 xin4 yong4 ka3 huan2 kuan3'],
  ['还没有还清', 'hai2 mei2 you3 huan2 qing1'],
  ['您得先取号', 'nin2 dei3 xian1 qu3 hao4'],
  ['办得好', 'ban4 de0 hao3'],
  ['办不了', 'ban4 bu4 liao3'],
  ['取消了吗', 'qu3 xiao1 le0 ma0'],
])('[Y12] a character with several readings takes the one of its words: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['您好', 'ni↗nxau↓'],
  ['语言', 'y↓jɛ↗n'],
  ['云', 'y↗n'],
  ['月亮', 'ɥe↘lja↘ŋ'],
  ['永远', 'jʊ↗ŋɥɛ↓n'],
  ['取钱', 'ʨʰy↓ ʨʰjɛ↗n'],
  ['知识', 'ꭧɨ→ʂɨ'],
  ['翁', 'wə→ŋ'],
  ['一点儿', 'i↘tjɛ↓ɚ'],
])('[Y12] syllables become the symbols of misaki: %s', (han, symbols) => {
  expect(mandarinSymbols(han)).toBe(symbols);
});
