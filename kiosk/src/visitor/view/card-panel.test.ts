// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Card } from '@lobby/shared/protocol/card';
import { createCardPanel } from './card-panel.ts';
import { scriptedPageState } from './scripted-page-state.ts';

let asked: string[];
let panel: ReturnType<typeof createCardPanel>;

beforeEach(() => {
  asked = [];
  panel = createCardPanel({ ask: (text) => void asked.push(text) });
});

function show(card: Card | undefined): void {
  panel.render(scriptedPageState({ card }));
}

function press(...labels: string[]): void {
  for (const label of labels)
    [...panel.root.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
}

const display = (): string => panel.root.querySelector('output')?.textContent ?? '';
const phone: Card = { type: 'keypad', title: '手机号', longest: 12, hidden: false };
const idCard: Card = { type: 'keypad', title: '身份证号', longest: 18, letter: 'X', hidden: true };

test('[Q40] what was understood is shown row by row, and nothing when there is nothing to show', () => {
  show({ type: 'summary', title: '预约挂号', rows: [{ name: '科室', value: '心内科' }] });
  expect(panel.root.textContent).toContain('科室心内科');
  show(undefined);
  expect(panel.root.hidden).toBe(true);
});

test('[Q44] a code to take along stands beside the rows it repeats, and says what it is for', () => {
  const code = { rows: ['10', '01'], caption: '拍下来' };
  show({ type: 'summary', title: '您的记忆码', rows: [{ name: '记忆码', value: '1234 5678' }], code });
  expect(panel.root.querySelector('figure svg')?.getAttribute('aria-label')).toBe('拍下来');
  expect(panel.root.querySelector('figcaption')?.textContent).toBe('拍下来');
  expect(panel.root.querySelector('dd')?.textContent).toBe('1234 5678');
});

test('[K40] an answer is drawn as staff wrote it, with where it is from', () => {
  const spans = [{ text: '身份证', strong: true as const }];
  show({ type: 'answer', blocks: [{ type: 'paragraph', spans }], source: { title: '办事指南', page: 2 } });
  expect(panel.root.querySelector('.shown strong')?.textContent).toBe('身份证');
  expect(panel.root.textContent).toContain('来源：《办事指南》第 2 页');
  expect(panel.root.querySelector('h2')?.hidden).toBe(true);
});

test('[Q41] many choices are numbered as they are called, and a touch asks one', () => {
  const choices = ['内科', '外科', '儿科', '骨科', '眼科', '皮肤科', '口腔科'];
  show({ type: 'list', title: '科室', choices });
  expect(panel.root.querySelectorAll('ol > li')).toHaveLength(7);
  press('骨科');
  expect(asked).toEqual(['骨科']);
});

test('[Q42] a keypad types a number, takes signs back, and asks it once', () => {
  show(phone);
  press('1', '3', '9', '删除', '8', '确定', '确定');
  expect(asked).toEqual(['138']);
  expect(display()).toBe('');
});

test('[Q42] no more is typed than the number is long, and another question begins anew', () => {
  show({ ...phone, longest: 2 });
  press('1', '2', '3');
  expect(display()).toBe('12');
  show(idCard);
  expect(display()).toBe('');
});

test('[Q43] a number that is secret is typed in dots, and wiped with its card', () => {
  show(idCard);
  press('1', '1', 'X');
  expect(display()).toBe('••X');
  show(undefined);
  show(idCard);
  expect(display()).toBe('');
});
