import { spineInfluences } from '../body/body-weights.ts';
import { lineThrough } from '../geometry/curve.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn, mix, smoothstep } from '../geometry/scalar.ts';
import { add, cross, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** How what is knotted at the throat is carried. */
export const throatInfluences: Influences = [
  ['upperChest', 0.7],
  ['neck', 0.3],
];

/** A round knot; `radii` are half its width, height and depth. */
export function knot(centre: Vector3, radii: Vector3): Part {
  return gridPart({ material: 'neckwear', columns: 20, rows: 10 }, (across, down) => {
    const around = across * fullTurn;
    const sine = Math.sin(down * Math.PI);
    const ball: Vector3 = [sine * Math.cos(around), Math.cos(down * Math.PI), sine * Math.sin(around)];
    return {
      position: add(centre, [ball[0] * radii[0], ball[1] * radii[1], ball[2] * radii[2]]),
      normal: normalise([ball[0] / radii[0], ball[1] / radii[1], ball[2] / radii[2]]),
      uv: [across * 0.6, down * 0.6],
      influences: throatInfluences,
    };
  });
}

/** A hanging end of a ribbon, along a line. */
export interface Tail {
  readonly line: readonly Vector3[];
  /** Half width at the upper and the lower end. */
  readonly widths: readonly [number, number];
  readonly bulge: number;
  readonly fold: number;
}

/** A widening end of a ribbon, facing forward. */
export function tail({ line, widths, bulge, fold }: Tail): Part {
  const walk = lineThrough(line);
  return gridPart({ material: 'neckwear', columns: 6, rows: 14 }, (across, down) => {
    const side = 2 * across - 1;
    const direction = normalise(subtract(walk(down + 0.02), walk(down - 0.02)));
    const sideways = normalise(cross(direction, [0, 0, 1]));
    const forward = normalise(cross(sideways, direction));
    const hemmed = down > 0.9 ? 1 - (down - 0.9) * 2.2 : 1;
    const half = mix(widths[0], widths[1], smoothstep(0, 0.85, down)) * hemmed;
    const out = bulge * (1 - side * side) + fold * Math.cos(side * Math.PI * 1.5) * down;
    const position = add(walk(down), add(scale(sideways, side * half), scale(forward, out)));
    const lean = side * 0.7 + Math.sin(side * 4.7) * 0.35 * down;
    return {
      position,
      normal: normalise(add(forward, scale(sideways, lean))),
      uv: [across * 0.5 + 0.1, down],
      influences: spineInfluences(position[1]),
    };
  });
}
