import { expect, test } from 'vitest';
import { mei } from '../cast/mei.ts';
import { at } from '../geometry/list.ts';
import { add, length, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { lidSteps, lipSteps } from './face-curves.ts';
import { faceShapes } from './face-shapes.ts';
import type { FaceShapeName } from './face-shapes.ts';
import { faceSkin } from './face-skin.ts';
import { headModel } from './head-model.ts';
import { mouthInterior } from './mouth-interior.ts';
import { project } from './head-shape.ts';
import { lipLine } from './lip-line.ts';

type Weights = Partial<Record<FaceShapeName, number>>;

const model = headModel(mei);
const skin = faceSkin(model);

/** Where a vertex of a part is when shapes are added up, as a renderer does it. */
function placeOf(part: typeof skin, index: number, weights: Weights): Vector3 {
  return Object.entries(weights).reduce(
    (place, [name, weight]) => add(place, scale(part.morphs.get(name)?.get(index) ?? [0, 0, 0], weight)),
    at(part.vertices, index).position,
  );
}

/** Vertices of an opening that face each other, corners left out: the openings come first in the skin, upper edge first. */
function facingPairs(first: number, steps: number): [upper: number, lower: number][] {
  return Array.from({ length: steps - 1 }, (_, index) => [first + index + 1, first + 2 * steps - index - 1]);
}

const leftEye = facingPairs(0, lidSteps);
const rightEye = facingPairs(2 * lidSteps, lidSteps);
const mouth = facingPairs(4 * lidSteps, lipSteps);

function gaps(pairs: readonly [number, number][], weights: Weights): number[] {
  return pairs.map(([upper, lower]) =>
    length(subtract(placeOf(skin, upper, weights), placeOf(skin, lower, weights))),
  );
}

test('[V4] lips touch along their whole length at rest', () => {
  expect(Math.max(...gaps(mouth, {}))).toBe(0);
});

test.each(['closed', 'smile', 'angry', 'sad', 'relaxed'] as const)('[V4] lips touch in %s', (shape) => {
  expect(Math.max(...gaps(mouth, { [shape]: 1 }))).toBeLessThan(1e-6);
});

test.each(['aa', 'ih', 'ou', 'ee', 'oh'] as const)('[V4] %s opens the mouth', (viseme) => {
  expect(Math.max(...gaps(mouth, { [viseme]: 1 }))).toBeGreaterThan(4);
});

test('[V5] closed lids leave no gap', () => {
  for (const shape of ['blink', 'happy'])
    expect(Math.max(...gaps([...leftEye, ...rightEye], { [shape]: 1 }))).toBeLessThan(0.5);
});

test('[V5] winking closes one eye and leaves the other', () => {
  expect(Math.max(...gaps(leftEye, { blinkLeft: 1 }))).toBeLessThan(0.5);
  expect(gaps(rightEye, { blinkLeft: 1 })).toEqual(gaps(rightEye, {}));
  expect(Math.max(...gaps(rightEye, { blinkRight: 1 }))).toBeLessThan(0.5);
  expect(gaps(leftEye, { blinkRight: 1 })).toEqual(gaps(leftEye, {}));
});

test('[V5] a blink on top of a smile or a calm face leaves no gap', () => {
  for (const mood of ['smile', 'relaxed'] as const)
    for (const [upper, lower] of [...leftEye, ...rightEye]) {
      const weights = { [mood]: 1, blink: 1 };
      const opening = placeOf(skin, upper, weights)[1] - placeOf(skin, lower, weights)[1];
      expect(opening).toBeLessThan(0.5);
    }
});

test('[V8] the inside of the mouth stays on the lips when a smile and a viseme add up', () => {
  const [bowl] = mouthInterior(model);
  if (bowl === undefined) throw new Error('no inside of the mouth');
  const middleOfRim = 14;
  const middleOfLip = at(mouth, lipSteps / 2 - 1)[0];
  for (const viseme of ['aa', 'ih', 'ou', 'ee', 'oh', 'closed'] as const) {
    const weights = { smile: 1, [viseme]: 1 };
    const rim = placeOf(bowl, middleOfRim, weights);
    const lip = placeOf(skin, middleOfLip, weights);
    expect(rim[2]).toBeLessThan(lip[2]);
    expect(Math.abs(rim[1] - lip[1])).toBeLessThan(1);
  }
});

test('[V3] ih and ee are told apart at a glance', () => {
  const width = (shape: 'ih' | 'ee'): number => {
    const line = lipLine(model.curves, faceShapes[shape].mouth, 'upper');
    return line(1)[0] - line(0)[0];
  };
  expect(width('ee') / width('ih')).toBeGreaterThan(1.25);
});

test('[V5] lids slide on the head', () => {
  for (const [upper] of leftEye) {
    const [x, y, z] = placeOf(skin, upper, { blink: 1 });
    expect(z).toBeCloseTo(project(model.head, [x, y], 0)[2], 6);
  }
});

/** How much further apart the ends of one edge of the mesh may move, in millimetres; a lid that closes takes its folds along. */
const mostStrain = { open: 5, closed: 12 };

test.each(Object.keys(faceShapes))('[V11] the skin tears nowhere in %s', (name) => {
  const moves = skin.morphs.get(name);
  const still: Vector3 = [0, 0, 0];
  const strains = skin.triangles.map((vertex, corner) => {
    const next = at(skin.triangles, corner % 3 === 2 ? corner - 2 : corner + 1);
    return length(subtract(moves?.get(vertex) ?? still, moves?.get(next) ?? still));
  });
  const closes = name === 'happy' || name.startsWith('blink');
  expect(Math.max(...strains)).toBeLessThan(closes ? mostStrain.closed : mostStrain.open);
});
