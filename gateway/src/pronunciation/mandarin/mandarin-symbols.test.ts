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
  ['一个人', 'yi2 ge0 ren2'],
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
  ['重庆分行可以调取差旅记录', 'chong2 qing4 fen1 hang2 ke2 yi3 diao4 qu3 chai1 lv3 ji4 lu4'],
  ['比较便宜', 'bi3 jiao4 pian2 yi0'],
  ['凭处方找大夫', 'ping2 chu3 fang1 zhao3 dai4 fu0'],
  ['应当供给足够的分量', 'ying1 dang1 gong1 ji3 zu2 gou4 de0 fen4 liang4'],
  ['疫苗接种', 'yi4 miao2 jie1 zhong4'],
  ['佣金下调', 'yong4 jin1 xia4 tiao2'],
  ['秘书长的证件相片', 'mi4 shu1 zhang3 de0 zheng4 jian4 xiang4 pian4'],
  ['假日也可以变更', 'jia4 ri4 ye3 ke2 yi3 bian4 geng1'],
])('[Y50] a word decides how its characters are read: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['项目的主体', 'xiang4 mu4 de0 zhu2 ti3'],
  ['提交还能到账', 'ti2 jiao1 hai2 neng2 dao4 zhang4'],
  ['请您提供给我', 'qing3 nin2 ti2 gong1 gei2 wo3'],
  ['工商行政管理', 'gong1 shang1 xing2 zheng4 guan2 li3'],
  ['只有一只', 'zhi2 you3 yi4 zhi1'],
  ['怎么还给我', 'zen3 me0 huan2 gei2 wo3'],
  ['限额为五万', 'xian4 e2 wei2 wu3 wan4'],
  ['为您办理', 'wei4 nin2 ban4 li3'],
  ['慢慢地走', 'man4 man4 de0 zou3'],
  ['睡不着', 'shui4 bu0 zhao2'],
  ['请系好安全带', 'qing3 ji4 hao3 an1 quan2 dai4'],
  ['布什先生', 'bu4 shi2 xian1 sheng0'],
  ['别落下物品', 'bie2 la4 xia4 wu4 pin3'],
  ['取得了成绩', 'qu3 de2 le0 cheng2 ji4'],
])('[Y50] a character alone is read as its sentence wants it: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['请单女士到三号窗口', 'qing3 shan4 nv3 shi4 dao4 san1 hao4 chuang1 kou3'],
  ['曾先生您好', 'zeng1 xian1 sheng0 nin2 hao3'],
  ['任何女士都不曾来', 'ren4 he2 nv3 shi4 dou1 bu4 ceng2 lai2'],
])('[Y51] a surname before a title is read as a name: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['两个箱子', 'liang3 ge0 xiang1 zi0'],
  ['电子表格', 'dian4 zi2 biao3 ge2'],
  ['在左边看看', 'zai4 zuo3 bian0 kan4 kan0'],
  ['很有意思', 'hen2 you3 yi4 si0'],
  ['洗衣服务', 'xi3 yi1 fu2 wu4'],
  ['来不及', 'lai2 bu0 ji2'],
])('[Y52] syllables without a tone of their own have none: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['统一办理', 'tong3 yi1 ban4 li3'],
  ['唯一的', 'wei2 yi1 de0'],
  ['每一位', 'mei3 yi2 wei4'],
  ['不一定', 'bu4 yi2 ding4'],
  ['可以走', 'ke2 yi2 zou3'],
  ['展览馆很远', 'zhan2 lan2 guan3 hen2 yuan3'],
  ['我很好', 'wo3 hen2 hao3'],
])('[Y53] tones change across words, and not where a word ends in a number: %s', (han, pinyin) => {
  expect(said(han)).toBe(pinyin);
});

test.each([
  ['您好', 'ni↗nxau↓'],
  ['语言', 'y↓jɛ↗n'],
  ['云', 'y↗n'],
  ['月亮', 'ɥe↘ljaŋ'],
  ['永远', 'jʊ↗ŋɥɛ↓n'],
  ['取钱', 'ʨʰy↓ ʨʰjɛ↗n'],
  ['知识', 'ꭧɨ→ʂɨ'],
  ['翁', 'wə→ŋ'],
  ['一点儿', 'i↘tjɛ↓ɚ'],
])('[Y12] syllables become the symbols of misaki: %s', (han, symbols) => {
  expect(mandarinSymbols(han)).toBe(symbols);
});
