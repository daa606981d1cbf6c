import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { cutPassages, longestPassage } from './cut-passages.ts';

test('[K23] a passage never goes across a heading', () => {
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: '甲' },
    { type: 'text', text: '一。' },
    { type: 'heading', level: 2, text: '乙' },
    { type: 'text', text: '二。' },
    { type: 'heading', level: 1, text: '丙' },
    { type: 'text', text: '三。' },
  ];
  expect(cutPassages(blocks)).toEqual([
    { headings: ['甲'], text: '一。' },
    { headings: ['甲', '乙'], text: '二。' },
    { headings: ['丙'], text: '三。' },
  ]);
});

test('[K23] a long paragraph is cut between sentences, and nothing of it is lost', () => {
  const sentence = '请带好身份证、户口本和两张一寸照片，到二楼三号窗口办理。';
  const passages = cutPassages([{ type: 'text', text: sentence.repeat(40) }]);
  expect(passages.length).toBeGreaterThan(4);
  expect(passages.map(({ text }) => text).join('')).toBe(sentence.repeat(40));
  expect(passages.every(({ text }) => text.endsWith('。'))).toBe(true);
});

test('[K23] any text comes whole in passages of bounded length', () => {
  const bare = (text: string): string => text.replaceAll(/\s/gu, '');
  const text = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '。', '.', '，'), maxLength: 3000 });
  fc.assert(
    fc.property(text, (written) => {
      const passages = cutPassages([{ type: 'text', text: written }]);
      expect(bare(passages.map((passage) => passage.text).join(''))).toBe(bare(written));
      for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(longestPassage);
    }),
    { numRuns: 50 },
  );
});
