import { expect, test } from 'vitest';
import { readShown } from './read-shown.ts';

test('[K30] headings, paragraphs, strong words, lists and tables are shown as they are written', () => {
  const markdown = `## 带什么

请带好**身份证**和户口本，\n照片两张。

1. 取号
2. 到**三号窗口**

| 事项 | 时限 |
|---|---|
| 居住证 | 15 个**工作日** |
`;
  expect(readShown(markdown)).toEqual([
    { type: 'heading', spans: [{ text: '带什么' }] },
    {
      type: 'paragraph',
      spans: [{ text: '请带好' }, { text: '身份证', strong: true }, { text: '和户口本， 照片两张。' }],
    },
    {
      type: 'list',
      ordered: true,
      items: [[{ text: '取号' }], [{ text: '到' }, { text: '三号窗口', strong: true }]],
    },
    { type: 'table', head: ['事项', '时限'], rows: [['居住证', '15 个工作日']] },
  ]);
});

test('[K30] a picture is one of the venue’s own, and a place on it makes it a map', () => {
  expect(readShown('挂号在一楼。![一楼平面图](floor-1.webp#at=0.25,0.6)')).toEqual([
    { type: 'paragraph', spans: [{ text: '挂号在一楼。' }] },
    { type: 'picture', url: '/pictures/floor-1.webp', about: '一楼平面图', mark: { x: 0.25, y: 0.6 } },
  ]);
  expect(readShown('![收费处](收费处.png)')).toMatchObject([{ about: '收费处' }]);
});

test('[K31] a link becomes a code to be scanned', () => {
  const [text, code] = readShown('[手机预约](https://hospital.example/book)');
  expect(text).toEqual({ type: 'paragraph', spans: [{ text: '手机预约' }] });
  expect(code).toMatchObject({ type: 'code', caption: '手机预约' });
  const rows = code?.type === 'code' ? code.rows : [];
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every((row) => row.length === rows.length && /^[01]+$/u.test(row))).toBe(true);
  expect(rows[0]?.startsWith('1111111')).toBe(true);
});

test.each([
  ['<b>粗</b>', 'HTML'],
  ['<script>alert(1)</script>', 'HTML'],
  ['```\ncode\n```', 'code'],
  ['> 引用', 'a quotation'],
  ['![图](https://elsewhere.example/a.png)', 'no picture'],
  ['![图](../secret.png)', 'no picture'],
  ['![](a.png)', 'needs words'],
  ['![图](a.png#at=3,9)', '#at=0.3,0.6'],
  ['[点我](javascript:alert(1))', 'javascript'],
  [`[长](https://a.example/${'x'.repeat(400)})`, 'too long'],
  ['- 一\n  - 二', 'a list within a list'],
])('[K32] %s is refused in words', (markdown, words) => {
  expect(() => readShown(markdown)).toThrow(words);
});
