import { expect, test } from 'vitest';
import { budgets, type Measure } from './budgets.ts';
import type { Finding } from './finding.ts';
import { formatReport } from './format-report.ts';
import { chinese } from './words/chinese.ts';
import { describeFinding } from './words/describe-finding.ts';
import { english } from './words/english.ts';

/** One finding of every code, with every fact that any of them tells. */
function oneOfEach(measure: Measure): Finding[] {
  const sizes = {
    megabytes: 65,
    mostMegabytes: 64,
    bytes: 1,
    statedBytes: 2,
    seconds: 301,
    mostSeconds: 300,
  };
  const names = {
    detail: 'd',
    where: 'w',
    names: ['n'],
    version: 'v',
    licence: 'l',
    permission: 'p',
    usage: 'u',
  };
  const parts = { bones: ['hips'], mouths: ['aa'], url: 'r', makers: '' };
  const facts = { ...sizes, ...names, ...parts, measure, found: 9, most: 8, comfortable: 7 };
  return Object.keys(english).map((code) => ({ code, ...facts }) as Finding);
}

test('[B12] every finding says in both languages what is wrong and how to mend it, in whole sentences', () => {
  for (const measure of Object.keys(budgets) as Measure[])
    for (const finding of oneOfEach(measure)) {
      const [zh, en] = [describeFinding(finding, 'zh'), describeFinding(finding, 'en')];
      for (const words of [zh.what, zh.mend]) expect(words).toMatch(/^[^A-Za-z].*\p{Script=Han}.*。$/u);
      for (const words of [en.what, en.mend]) expect(words).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
      expect([zh.what, zh.mend, en.what, en.mend].join(' ')).not.toMatch(/undefined|NaN|\[object/);
    }
});

test('[B12] both languages speak of the same findings', () => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
});

test('[B12] a report reads as one page, Chinese first', () => {
  const obstacles = [{ code: 'mouths-missing', mouths: ['aa', 'oh'] }, { code: 'blink-missing' }] as const;
  expect(formatReport('guide.vrm', { outcome: 'refused', obstacles })).toMatchInlineSnapshot(`
    "✗ guide.vrm：不能使用 / cannot be used
      · 嘴巴做不出这些口型：A (aa)、O (oh)。
        → 请添加这些表情，并让嘴形有明显变化（A、I、U、E、O）。VRoid Studio 会自动导出它们。
        The mouth cannot form: A (aa), O (oh).
        → Add these expressions with a visible mouth shape (A, I, U, E, O). VRoid Studio exports them by itself.
      · 眼睛不会眨。
        → 请添加让双眼闭合的表情“blink”。VRoid Studio 会自动导出它。
        The eyes cannot blink.
        → Add the expression “blink” that closes both eyes. VRoid Studio exports it by itself.
    "
  `);
});
