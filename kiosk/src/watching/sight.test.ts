import { expect, test } from 'vitest';
import { nearestFace, type Grid } from './faces.ts';
import { insetOf, sightOf } from './sight.ts';

const inset = insetOf(320, 240);

test('[L9] a face is told as a mirror shows it: what is on the left of the picture is to the right, and up is up', () => {
  expect(sightOf({ x: 0.5, y: 0.5, width: 0.3 }, inset)).toEqual({ x: 0, y: 0, near: 0.3 });
  expect(sightOf({ x: 0.25, y: 0.5, width: 0.3 }, inset).x).toBeCloseTo(0.5);
  expect(sightOf({ x: 0.5, y: 0.125, width: 0.3 }, inset).y).toBeCloseTo(1);
});

test('[L9] a face at the edge of the picture stays within the range', () => {
  expect(sightOf({ x: 1.2, y: -0.4, width: 1.4 }, inset)).toEqual({ x: -1, y: 1, near: 1 });
});

/** A grid of four cells with one guess each. */
function gridOf(guesses: { score: number; width: number; x?: number }[]): Grid {
  const boxes = guesses.flatMap(({ width, x = 0 }) => [
    x,
    0,
    width,
    width,
    ...Array.from({ length: 12 }, () => 0),
  ]);
  return { side: 2, guesses: 1, scores: guesses.map(({ score }) => score), boxes };
}

test('[L8] guesses at one face are averaged by how certain they are, and uncertain ones do not count', () => {
  const sure = { score: 3, width: 60, x: 32 };
  const grid = gridOf([
    sure,
    { score: 3, width: 50, x: -32 },
    { score: 0.5, width: 100 },
    { score: -4, width: 10 },
  ]);
  const face = nearestFace([grid], 128);
  expect(face?.x).toBeCloseTo(0.5);
  expect((face?.width ?? 0) * 128).toBeCloseTo(55);
  expect(nearestFace([gridOf([{ score: 1, width: 60 }])], 128)).toBeUndefined();
});
