import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutChunks } from './chunks.ts';

test('[Y6] chunks follow each other without gap and see the frames around them', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 400 }), (from, length) => {
      const chunks = cutChunks(from, from + length);
      let at = from;
      for (const chunk of chunks) {
        expect(chunk.from).toBe(at);
        expect(chunk.seenFrom).toBe(Math.max(from, chunk.from - 3));
        expect(chunk.seenTo).toBe(Math.min(from + length, chunk.to + 3));
        at = chunk.to;
      }
      expect(at).toBe(from + length);
      expect(chunks.length === 1 || chunks[0]?.to === from + 8).toBe(true);
    }),
  );
});
