import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAlike } from './signs.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

function differing(one: Int32Array, other: Int32Array): number {
  return one.reduce(
    (sum, value, at) => sum + ((value ^ other[at]!) >>> 0).toString(2).replaceAll('0', '').length,
    0,
  );
}

test('[U16] the rows that are taken are those of which the fewest signs differ', () => {
  const row = fc.array(word, { minLength: 16, maxLength: 16 }).map((words) => Int32Array.from(words));
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), row, (rows, own) => {
      const signs = Int32Array.from(rows.flatMap((each) => [...each]));
      const taken = mostAlike(signs, own, 2);
      expect(taken.length).toBeGreaterThanOrEqual(2);
      const apart = rows.map((each) => differing(each, own));
      const farthest = Math.max(...taken.map((place) => apart[place]!));
      expect(apart.filter((bits) => bits <= farthest)).toHaveLength(taken.length);
    }),
  );
});
