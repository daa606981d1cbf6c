import { expect, test } from 'vitest';
import { planLips } from './plan-lips.ts';

test('[Y23] a clause for the kiosk to say is planned with its words in order and within its length', () => {
  const { visemes, words, lengthMs } = planLips({ text: '请您到3号窗口办理。', language: 'zh' });
  expect(words[0]).toEqual({ character: 0, atMs: 0 });
  expect(words.map(({ atMs }) => atMs)).toEqual(
    words.map(({ atMs }) => atMs).toSorted((one, other) => one - other),
  );
  expect(words.at(-1)!.atMs).toBeLessThan(lengthMs);
  expect(visemes.at(-1)!.endMs).toBeLessThanOrEqual(lengthMs);
  expect(visemes.filter(({ shape }) => shape === 'closed')).toHaveLength(1);
});

test('[Y23] English words begin where they are written', () => {
  const { words } = planLips({ text: 'Please wait here.', language: 'en' });
  expect(words.map(({ character }) => character)).toEqual([0, 7, 12]);
});

test('[Y37] a voice that speaks slowly has a slow mouth', () => {
  const clause = { text: 'Please wait here.', language: 'en' } as const;
  const [own, slow] = [planLips(clause), planLips({ ...clause, manner: { rate: 0.5 } })];
  expect(slow.lengthMs).toBeCloseTo(own.lengthMs * 2);
  expect(slow.words.map(({ atMs }) => atMs / 2)).toEqual(own.words.map(({ atMs }) => atMs));
});
