import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WithoutThoughts } from './without-thoughts.ts';

function said(pieces: readonly string[]): string {
  const thoughts = new WithoutThoughts();
  return pieces.map((piece) => thoughts.take(piece)).join('') + thoughts.finish();
}

test.each([
  ['<think>嗯</think>\n\n九点。', '九点。'],
  ['先说。<thinking>再想</thinking>再说。', '先说。再说。'],
  ['<think>没有完', ''],
  ['小于<这是话', '小于<这是话'],
  ['<think>一</think>甲<think>二</think>乙', '甲乙'],
])('[X3] of "%s" only "%s" is said', (written, expected) => {
  expect(said([written])).toBe(expected);
});

test('[X3] however a text is cut into pieces, the same is said', () => {
  const text = fc.array(fc.constantFrom('<think>', '</think>', '<', 'think', '>', '甲', ' 乙'), {
    maxLength: 12,
  });
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(text, cuts, (parts, places) => {
      const whole = parts.join('');
      const ends = [
        ...places.filter((place) => place < whole.length).sort((one, other) => one - other),
        whole.length,
      ];
      const pieces = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
      expect(said(pieces)).toBe(said([whole]));
    }),
  );
});
