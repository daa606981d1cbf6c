import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adapted, inFull, type Manner, mannerIn, mannerLimits, together } from './manner.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const manners: fc.Arbitrary<Manner> = fc.record(
  { speaker: fc.string(), rate: number, pitch: number, volume: number },
  { requiredKeys: [] },
);

test('[Y36] manners that meet stay within what can be understood', () => {
  fc.assert(
    fc.property(manners, manners, (below, above) => {
      const whole = inFull(together(below, above));
      for (const part of ['rate', 'pitch', 'volume'] as const) {
        expect(whole[part]).toBeGreaterThanOrEqual(mannerLimits[part].min);
        expect(whole[part]).toBeLessThanOrEqual(mannerLimits[part].max);
      }
      expect(whole.speaker).toBe(above.speaker ?? below.speaker);
    }),
  );
});

test('[Y36] a slow visit of a quick and soft persona', () => {
  const persona = { speaker: { zh: 'yun' }, rate: 1.1, volume: -3 };
  const visit = { rate: 0.8, volume: 6 };
  const slow = adapted(persona, visit);
  expect(mannerIn(slow, 'zh')).toEqual({ speaker: 'yun', rate: 0.88, volume: 3 });
  expect(mannerIn(slow, 'en')).toEqual({ rate: 0.88, volume: 3 });
  expect(adapted(persona, {})).toEqual(persona);
  expect(adapted(persona, { speaker: 'xi' }).speaker).toEqual({ zh: 'xi', en: 'xi' });
  expect(adapted({}, {})).toEqual({});
});
