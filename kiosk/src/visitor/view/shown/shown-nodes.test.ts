// @vitest-environment happy-dom
import type { Shown } from '@lobby/shared/protocol/shown';
import { expect, test } from 'vitest';
import { shownNodes } from './shown-nodes.ts';

function drawn(shown: Shown): HTMLElement {
  const place = document.createElement('div');
  place.append(...shownNodes(shown, 'zh'));
  return place;
}

test('[F70] an answer is drawn with its headings, lists, tables and what matters', () => {
  const place = drawn({
    blocks: [
      { type: 'heading', spans: [{ text: '带什么' }] },
      { type: 'paragraph', spans: [{ text: '带好' }, { text: '身份证', strong: true }] },
      { type: 'list', ordered: true, items: [[{ text: '取号' }], [{ text: '到窗口' }]] },
      { type: 'table', head: ['事项', '时限'], rows: [['居住证', '15 天']] },
    ],
    source: { title: '办事指南', page: 3 },
  });
  expect(place.querySelector('strong')?.textContent).toBe('身份证');
  expect([...place.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual(['取号', '到窗口']);
  expect(place.querySelector('th')?.scope).toBe('col');
  expect(place.lastElementChild?.textContent).toBe('来源：《办事指南》第 3 页');
});

test('[F70] whatever words hold, they stay words', () => {
  const place = drawn({ blocks: [{ type: 'paragraph', spans: [{ text: '<img src=x onerror=alert(1)>' }] }] });
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('[F71] a picture says what is on it, and a mark stands where it was put', () => {
  const place = drawn({
    blocks: [
      { type: 'picture', url: '/pictures/floor-1.webp', about: '一楼平面图', mark: { x: 0.25, y: 0.6 } },
    ],
  });
  expect(place.querySelector('img')?.alt).toBe('一楼平面图');
  expect(place.querySelector<HTMLElement>('.shown-mark')?.style.left).toBe('25%');
});

test('[F72] a code is drawn with a quiet zone, and says what it leads to', () => {
  const words = { type: 'paragraph' as const, spans: [{ text: '手机预约' }] };
  const code = { type: 'code' as const, rows: ['101', '010', '111'], caption: '手机预约' };
  const place = drawn({ blocks: [words, code] });
  expect(place.textContent).toBe('手机预约');
  expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 11 11');
  expect(place.querySelector('path')?.getAttribute('d')).toBe(
    'M4 4h1v1h-1zM6 4h1v1h-1zM5 5h1v1h-1zM4 6h3v1h-3z',
  );
  expect(place.querySelector('figcaption')?.textContent).toBe('手机预约');
});
