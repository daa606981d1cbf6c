import { expect, test } from 'vitest';
import { apply, blendTransforms, compose, identity, invert, rotation } from './transform.ts';
import type { Vector3 } from './vector.ts';

const bent = compose(rotation([0, 0, 1], 0.7, [10, 20, 0]), rotation([1, 2, 0], -0.4, [0, 5, 9]));
const point: Vector3 = [3, -4, 12];

const near = ([x, y, z]: Vector3): unknown[] => [x, y, z].map((value) => expect.closeTo(value, 9));

test('a quarter turn about z takes x to y and leaves its fixed point', () => {
  const turned = rotation([0, 0, 1], Math.PI / 2, [10, 0, 0]);
  expect(apply(turned, [11, 0, 0])).toEqual(near([10, 1, 0]));
  expect(apply(turned, [10, 0, 5])).toEqual(near([10, 0, 5]));
});

test('the inverse takes a point back, also that of a blend', () => {
  const blend = blendTransforms([
    [bent, 0.3],
    [identity, 0.7],
  ]);
  expect(apply(invert(bent), apply(bent, point))).toEqual(near(point));
  expect(apply(invert(blend), apply(blend, point))).toEqual(near(point));
});
