import type { Part } from '../geometry/part.ts';
import { bell } from '../geometry/scalar.ts';
import { layPanel } from './panel.ts';
import type { Ground } from './panel.ts';

const knotTop = 1306;

/** A tie: a knot between the points of the collar, and a blade that goes under the jacket. */
export function tie(ground: Ground): Part[] {
  const point = ground.figure.proportions.lapelPoint;
  const uv = (x: number, y: number): [number, number] => [x / 60, (knotTop - y) / 200];
  const rounding = { thickness: 4, step: 6, roundings: 1, uv };
  return [
    layPanel(ground, {
      ...rounding,
      material: 'neckwear',
      outline: [
        [-6, 1284],
        [6, 1284],
        [16, 1200],
        [14, point + 46],
        [3, point - 5],
        [-3, point - 5],
        [-14, point + 46],
        [-16, 1200],
      ],
      lift: (x) => 3 + 2 * bell(x, 8),
    }),
    layPanel(ground, {
      ...rounding,
      material: 'neckwear',
      outline: [
        [-13, knotTop],
        [13, knotTop],
        [8, 1281],
        [-8, 1281],
      ],
      lift: (x) => 8 + 5 * bell(x, 7),
      thickness: 7,
    }),
  ];
}
