import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';
import { type Ground, groundsOf } from './grounds-of.ts';

function isGrounded(sentence: string, ground: Ground, language: 'zh' | 'en'): boolean {
  return groundsOf(sentence, ground, language) !== undefined;
}

test.each([
  ['工本费五元', '工本费 5 元'],
  ['手续费￥5', '手续费5块'],
  ['一万两千元', '12,000元'],
  ['十五个工作日', '15 个工作日'],
  ['三到五天', '5天'],
])('[X6] %s and %s hold the same figure', (one, other) => {
  const known = figuresIn(one, 'zh');
  for (const figure of figuresIn(other, 'zh')) expect([...known]).toContain(figure);
});

const passages = [
  '补办银行卡收工本费 5 元，当天可以拿到新卡。',
  '居住证自受理之日起 15 个工作日内办结，不收费。',
  '个人每天在柜台取现超过 5 万元的，要提前一天预约。',
];
const ground = { passages, question: '补卡要多少钱' };

test.each([
  '补办银行卡要收五元工本费。',
  '补卡的工本费是 5 元，当天可以拿到新卡。',
  '我帮您看一下。',
  '您可以到柜台去问一问。',
  '居住证不收费。',
  '取现超过五万元要提前一天预约。',
])('[X6] what the venue wrote may be said: %s', (sentence) => {
  expect(isGrounded(sentence, ground, 'zh')).toBe(true);
});

test.each([
  ['price', '补卡要收 20 元。'],
  ['price', '补卡是免费的，您放心。'],
  ['rate', '现在一年定期的利率是百分之二点一。'],
  ['rate', '存三年利息很高，利率肯定会涨。'],
  ['dose', '这个药一日三次，每次两片。'],
  ['dose', '布洛芬空腹服用也可以。'],
  ['eligibility', '您符合条件，可以申请低保。'],
  ['eligibility', '外地人不能办理居住证。'],
  ['deadline', '居住证三天就能拿到。'],
  ['deadline', '要在月底之前提交材料，逾期作废。'],
  ['telephone', '可以打 95599 问一下。'],
])('[X6] a claim about %s that nobody wrote is not said: %s', (_, sentence) => {
  expect(isGrounded(sentence, ground, 'zh')).toBe(false);
});

test('[X6] what the visitor said themselves is no claim of ours', () => {
  const asked = { ...ground, question: '我想取八万块' };
  expect(isGrounded('您想取 8 万元，对吗？', asked, 'zh')).toBe(false);
  expect(isGrounded('取现超过 5 万元的，要提前一天预约，您取八万块要预约。', asked, 'zh')).toBe(true);
});

test.each([
  ['A replacement card costs five yuan.', true],
  ['A replacement card costs ten yuan.', false],
  ['It is free of charge.', false],
  ['Please ask at the counter.', true],
  ['Take it twice a day, two tablets each time.', false],
  ['You are eligible for the loan.', false],
])('[X6] English likewise: %s', (sentence, said) => {
  const english = { passages: ['A replacement card costs 5 yuan and is ready the same day.'], question: '' };
  expect(isGrounded(sentence, english, 'en')).toBe(said);
});

test('[X7] where a sentence stands among the passages is known', () => {
  expect(groundsOf('居住证 15 个工作日内办结。', ground, 'zh')).toEqual([1]);
  expect(groundsOf('我帮您看一下。', ground, 'zh')).toEqual([]);
});
