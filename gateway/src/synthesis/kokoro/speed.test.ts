import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speedFor } from './speed.ts';

test('[Y33] the model is asked for its own speed where no other is wanted, and never for less when more is wanted', () => {
  expect(speedFor(1)).toBe(1);
  const rate = fc.double({ min: 0.3, max: 3, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      expect(Math.sign(speedFor(one) - speedFor(other)) * Math.sign(one - other)).toBeGreaterThanOrEqual(0);
      expect(speedFor(one)).toBeGreaterThan(0.3);
      expect(speedFor(one)).toBeLessThanOrEqual(3.5);
    }),
  );
});
