import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framingFor, lensDegrees } from './framing.ts';

const figures = fc.record({
  top: fc.double({ min: 1.3, max: 2, noNaN: true }),
  bottom: fc.double({ min: 0.6, max: 1, noNaN: true }),
  width: fc.double({ min: 0.3, max: 0.8, noNaN: true }),
});

test('[A9] head and clasped hands are in the picture at every shape, from a tall phone to a wide screen', () => {
  fc.assert(
    fc.property(figures, fc.double({ min: 0.3, max: 3, noNaN: true }), (figure, aspect) => {
      const { centre, distance } = framingFor(figure, aspect);
      const height = 2 * distance * Math.tan((lensDegrees / 2) * (Math.PI / 180));
      expect(centre + height / 2).toBeGreaterThan(figure.top);
      expect(centre - height / 2).toBeLessThanOrEqual(figure.bottom + 1e-9);
      expect(height * aspect).toBeGreaterThan(figure.width);
    }),
  );
});
