import { expect, test } from 'vitest';
import { inChinese } from './faults-in-chinese.ts';

test.each([
  [
    'entries/cards.yaml:12, entry card-lost: answer en is missing',
    'entries/cards.yaml:12，条目 card-lost：answer en 没有写',
  ],
  [
    'venue.yaml:5: suggestions 1 names cheese, which is no entry',
    'venue.yaml:5: suggestions 1 写的 cheese 不是条目',
  ],
  [
    'flows/pay.yaml:8: steps 2 with lacks idCard, which bank.pay needs',
    'flows/pay.yaml:8: steps 2 with 缺少 idCard，bank.pay 需要它',
  ],
  [
    'documents/plan.xlsx: the document cannot be used: it is none of docx, pdf, md and html',
    'documents/plan.xlsx: 不能用：不是 docx、pdf、md 或 html',
  ],
  [
    'venue.yaml:3: something that nobody has put into Chinese',
    'venue.yaml:3: something that nobody has put into Chinese',
  ],
])('[Q72] %s is said in Chinese', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});
