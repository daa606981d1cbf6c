import { expect, test } from 'vitest';
import { isAmong } from './figure.ts';
import { readFigures } from './read-figures.ts';

test.each([
  ['工本费五元', '工本费 5 元'],
  ['手续费￥5', '手续费5块'],
  ['一万两千元', '12,000元'],
  ['最多取二十万', '最多取 20 万元'],
  ['十二块五', '12.5 元'],
  ['十五个工作日', '15 个工作日'],
  ['三到五天', '5天'],
  ['千分之三', '3‰'],
  ['百分之二点一', '2.1%'],
  ['两周后', '2 个星期后'],
  ['下午五点半', '17:30'],
  ['三号窗口', '3 号窗口'],
  ['四号柜台', '外币在 4 号'],
  ['二〇二六年', '2026 年'],
])('[X6] %s and %s hold the same figure', (one, other) => {
  const known = readFigures(other, 'zh').figures;
  const { figures } = readFigures(one, 'zh');
  expect(figures.some((figure) => isAmong(figure, known))).toBe(true);
});

test.each([
  ["nine o'clock", '9:00'],
  ['five yuan', '5 yuan'],
  ['twice a day', 'two times a day'],
  ['two weeks', '2 weeks'],
  ['third floor', '3 floors'],
  ['twenty thousand yuan', '20,000 yuan'],
])('[X6] %s and %s hold the same figures', (one, other) => {
  expect(readFigures(one, 'en').figures).toEqual(readFigures(other, 'en').figures);
});

test.each(['十几块', '一万多元', '几天'])('[X6] %s is a figure of its own', (vague) => {
  const { figures } = readFigures(vague, 'zh');
  expect(figures).toHaveLength(1);
  expect(isAmong(figures[0]!, readFigures('10 块，1 万元，3 天', 'zh').figures)).toBe(false);
});

test.each(['十分感谢', '请您稍等一下', '千万别着急', '一起去一趟', '请慢一点', '有两种办法'])(
  '[X6] %s holds no figure',
  (text) => {
    expect(readFigures(text, 'zh').figures).toEqual([]);
  },
);
