import { expect, test } from 'vitest';
import { concealed, hidden } from './concealed.ts';

test('[D27] a long number is hidden wherever it is said, and every number while something secret is asked for', () => {
  expect(concealed('我的卡号是6222 0212 3456 7890', false)).toBe('我的卡号是••••••••••••••••');
  expect(concealed('幺幺零幺零五幺九四九幺二三幺零零二叉', false)).toMatch(/^•+$/);
  expect(concealed('我的电话是13800138000，明天三点', false)).toBe('我的电话是13800138000，明天三点');
  expect(concealed('密码是 123456', true)).toBe('密码是 ••••••');
});

test('[X13] telephones are hidden from who is outside the house, and dates, sums and short numbers are not', () => {
  expect(hidden('我的电话是138 0013 8000，固话010-65291234')).toBe('我的电话是•••••••••••，固话•••••••••••');
  for (const text of ['2026-11-28 下午三点', '取 200,000 元', '我住三零二', '12.5 万元'])
    expect(hidden(text)).toBe(text);
});
