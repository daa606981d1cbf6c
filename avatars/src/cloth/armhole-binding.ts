import { jacketInfluences } from '../body/body-weights.ts';
import type { Figure } from '../body/figure.ts';
import { lineThrough } from '../geometry/curve.ts';
import type { Distance } from '../geometry/distance.ts';
import { gridPart } from '../geometry/grid.ts';
import { fractions } from '../geometry/list.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn, mix } from '../geometry/scalar.ts';
import { add, along, cross, gradient, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { armholeAt, sleevedShape } from './garment.ts';

/** Half the width of the binding, and its height. */
const halfWidth = 3.4;
const height = 2.6;
const depths = fractions(60).map((share) => mix(90, -110, share));

/** The foremost (or hindmost) point of the figure on the left armhole at a height; nothing above and below it. */
function edgeAt(
  figure: Figure,
  shape: Distance,
  [y, order]: readonly [number, 'front' | 'back'],
): Vector3 | undefined {
  const x = armholeAt(figure, y);
  const rays = order === 'front' ? depths : depths.toReversed();
  const hit = rays.find((z) => shape([x, y, z]) < 0);
  return hit === undefined ? undefined : [x, y, hit];
}

/** Once around the armhole: down its front, up its back. */
function edge(figure: Figure): Vector3[] {
  const shape = sleevedShape(figure, 14);
  const heights = fractions(60).map((share) => mix(1300, 1120, share));
  const walk = (order: 'front' | 'back'): Vector3[] =>
    heights
      .map((y) => edgeAt(figure, shape, [y, order]))
      .filter((point) => point !== undefined)
      .filter((_, index) => index % 3 === 0);
  const loop = [...walk('front'), ...walk('back').toReversed()];
  return loop.map((point) => along(point, gradient(shape, point, 0.4), -shape(point)));
}

/** A flat cord along the edges of a sleeveless garment, which covers where it is cut. */
export function armholeBinding(figure: Figure): Part[] {
  const shape = sleevedShape(figure, 14);
  const points = edge(figure);
  const walk = lineThrough([...points, ...points.slice(0, 1)]);
  const left = gridPart({ material: 'facing', columns: 64, rows: 8 }, (around, section) => {
    const point = walk(around);
    const up = gradient(shape, point, 0.4);
    const direction = normalise(subtract(walk((around + 0.01) % 1), walk((around + 0.99) % 1)));
    const side = normalise(cross(direction, up));
    const angle = section * fullTurn;
    const normal = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)));
    const place = add(scale(side, halfWidth * Math.cos(angle)), scale(up, height * Math.sin(angle)));
    const position = add(point, place);
    const influences = jacketInfluences(figure, point);
    return figure.pose.undo({ position, normal, uv: [around, section], influences });
  });
  return [left, mirrored(left)];
}
