import { expect, test } from 'vitest';
import { cast } from '../cast/cast.ts';
import { at } from '../geometry/list.ts';
import type { Part } from '../geometry/part.ts';
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
type Pairs = readonly (readonly [upper: number, lower: number])[];

const faces = cast.map((person) => {
  const model = headModel(person);
  return { id: person.id, model, skin: faceSkin(model) };
});

/** Where a vertex of a part is when shapes are added up, as a renderer does it. */
function placeOf(part: Part, index: number, weights: Weights): Vector3 {
  return Object.entries(weights).reduce(
    (place, [name, weight]) => add(place, scale(part.morphs.get(name)?.get(index) ?? [0, 0, 0], weight)),
    at(part.vertices, index).position,
  );
}

/** Vertices of an opening that face each other, corners left out: the openings come first in the skin, upper edge first. */
function facingPairs(first: number, steps: number): Pairs {
  return Array.from({ length: steps - 1 }, (_, index) => [first + index + 1, first + 2 * steps - index - 1]);
}

const leftEye = facingPairs(0, lidSteps);
const rightEye = facingPairs(2 * lidSteps, lidSteps);
const mouth = facingPairs(4 * lidSteps, lipSteps);

function gaps(skin: Part, pairs: Pairs, weights: Weights): number[] {
  return pairs.map(([upper, lower]) =>
    length(subtract(placeOf(skin, upper, weights), placeOf(skin, lower, weights))),
  );
}

function widestGap(skin: Part, pairs: Pairs, weights: Weights): number {
  return Math.max(...gaps(skin, pairs, weights));
}

test.each(faces)('[V4] the lips of $id touch along their whole length at rest', ({ skin }) => {
  expect(widestGap(skin, mouth, {})).toBe(0);
});

test.each(['closed', 'smile', 'angry', 'sad', 'relaxed'] as const)('[V4] lips touch in %s', (shape) => {
  for (const { skin } of faces) expect(widestGap(skin, mouth, { [shape]: 1 })).toBeLessThan(1e-6);
});

test.each(['aa', 'ih', 'ou', 'ee', 'oh'] as const)('[V4] %s opens the mouth', (viseme) => {
  for (const { skin } of faces) expect(widestGap(skin, mouth, { [viseme]: 1 })).toBeGreaterThan(4);
});

test.each(faces)('[V5] the closed lids of $id leave no gap', ({ skin }) => {
  for (const shape of ['blink', 'happy'])
    expect(widestGap(skin, [...leftEye, ...rightEye], { [shape]: 1 })).toBeLessThan(0.5);
});

test.each(faces)('[V5] when $id winks, one eye closes and the other stays', ({ skin }) => {
  expect(widestGap(skin, leftEye, { blinkLeft: 1 })).toBeLessThan(0.5);
  expect(gaps(skin, rightEye, { blinkLeft: 1 })).toEqual(gaps(skin, rightEye, {}));
  expect(widestGap(skin, rightEye, { blinkRight: 1 })).toBeLessThan(0.5);
  expect(gaps(skin, leftEye, { blinkRight: 1 })).toEqual(gaps(skin, leftEye, {}));
});

test.each(faces)('[V5] a blink on top of the smile or the calm face of $id leaves no gap', ({ skin }) => {
  for (const mood of ['smile', 'relaxed'] as const)
    for (const [upper, lower] of [...leftEye, ...rightEye]) {
      const weights = { [mood]: 1, blink: 1 };
      const opening = placeOf(skin, upper, weights)[1] - placeOf(skin, lower, weights)[1];
      expect(opening).toBeLessThan(0.5);
    }
});

test.each(faces)(
  '[V8] the inside of the mouth of $id stays on smiling lips that speak',
  ({ model, skin }) => {
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
  },
);

test.each(faces)('[V3] $id says ih and ee with mouths told apart at a glance', ({ model }) => {
  const width = (shape: 'ih' | 'ee'): number => {
    const line = lipLine(model.curves, faceShapes[shape].mouth, 'upper');
    return line(1)[0] - line(0)[0];
  };
  expect(width('ee') / width('ih')).toBeGreaterThan(1.25);
});

test.each(faces)('[V5] the lids of $id slide on the head', ({ model, skin }) => {
  for (const [upper] of leftEye) {
    const [x, y, z] = placeOf(skin, upper, { blink: 1 });
    expect(z).toBeCloseTo(project(model.head, [x, y], 0)[2], 6);
  }
});

/** How much further apart the ends of one edge of the mesh may move, in millimetres; a lid that closes takes its folds along. */
const mostStrain = { open: 5, closed: 12 };

test.each(Object.keys(faceShapes))('[V11] the skin tears nowhere in %s', (name) => {
  const closes = name === 'happy' || name.startsWith('blink');
  const still: Vector3 = [0, 0, 0];
  for (const { skin } of faces) {
    const moves = skin.morphs.get(name);
    const strains = skin.triangles.map((vertex, corner) => {
      const next = at(skin.triangles, corner % 3 === 2 ? corner - 2 : corner + 1);
      return length(subtract(moves?.get(vertex) ?? still, moves?.get(next) ?? still));
    });
    expect(Math.max(...strains)).toBeLessThan(closes ? mostStrain.closed : mostStrain.open);
  }
});
