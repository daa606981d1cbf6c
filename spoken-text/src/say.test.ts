import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from './say.ts';

test.each([
  ['A023号请到3号窗口', 'A 零二三号请到三号窗口'],
  ['前面还有2位', '前面还有两位'],
  ['每天2次，每次2片', '每天两次,每次两片'],
  ['12:00之前', '十二点之前'],
  ['2号窗口在2楼', '二号窗口在二楼'],
  ['203室', '二零三室'],
  ['拨打95588或12345热线', '拨打九五五八八或幺二三四五热线'],
  ['手机13812345678', '手机幺三八，幺二三四，五六七八'],
  ['010-64035547', '零幺零，六四零三五五四七'],
  ['卡号尾号1702', '卡号尾号幺七零二'],
  ['利率3.85%', '利率百分之三点八五'],
  ['10%-20%', '百分之十到百分之二十'],
  ['3-5个工作日', '三到五个工作日'],
  ['收费5-10元', '收费五到十元'],
  ['转账2,000.50元', '转账两千点五元'],
  ['¥13.50', '十三点五元'],
  ['2026-11-21上午9:05', '二零二六年十一月二十一日上午九点零五分'],
  ['营业时间9:00-17:30', '营业时间九点到十七点三十分'],
  ['20205', '两万零两百零五'],
  ['100,002,000', '一亿零两千'],
  ['3号楼2层', '三号楼二层'],
  ['余额为-20元', '余额为负二十元'],
  ['手续费0.5‰', '手续费千分之零点五'],
  ['请看www.icbc.com.cn', '请看www 点 icbc 点 com 点 cn'],
  ['气温-5°C', '气温负五摄氏度'],
])('[Y5] Mandarin says %s as %s', (written, said) => {
  expect(say(written, 'zh')).toBe(said);
});

test.each([
  ['Ticket A023, counter 3.', 'Ticket A oh two three, counter three.'],
  ['Open 9:00-17:30', "Open nine o'clock to seventeen thirty"],
  ['9 a.m. to 5 p.m.', 'nine AM to five PM'],
  ['Call 95588', 'Call nine five five eight eight'],
  ['It costs $12.50', 'It costs twelve dollars and fifty cents'],
  ['¥2,000.50', 'two thousand point five yuan'],
  ['Room 203', 'Room two oh three'],
  ['on Nov 21, 2026', 'on the twenty first of November, twenty twenty six'],
  ['2026-11-21', 'the twenty first of November, twenty twenty six'],
  ['3-5 working days', 'three to five working days'],
  ['3.85%', 'three point eight five percent'],
  ['Dr. Li is on the 2nd floor', 'Doctor Li is on the second floor'],
  ['Floor B1, open 24/7', 'Floor B one, open twenty four seven'],
  ['in the 1990s', 'in the nineteen nineties'],
  ['ages 18+', 'ages eighteen plus'],
  ['help@icbc.com.cn', 'help at icbc dot com dot cn'],
  ['1,002 people', 'one thousand and two people'],
  ['+1 123-456-7890', 'plus one, one two three, four five six, seven eight nine oh'],
])('[Y5] English says %s as %s', (written, said) => {
  expect(say(written, 'en')).toBe(said);
});

const figures = fc.array(fc.constantFrom(...Array.from('0123456789.,:-/%¥$ 元个月日年号AapmkgC°第')), {
  maxLength: 14,
});

test.each(['zh', 'en'] as const)(
  '[Y5] whatever is written, no figure is left to guess at: %s',
  (language) => {
    fc.assert(
      fc.property(figures, (signs) => {
        expect(say(signs.join(''), language)).not.toMatch(/\d/);
      }),
      { numRuns: 2_000 },
    );
  },
);
