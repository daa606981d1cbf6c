import { spineInfluences } from '../body/body-weights.ts';
import { lineThrough } from '../geometry/curve.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn, mix, smoothstep } from '../geometry/scalar.ts';
import { add, cross, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { onTrunk } from './panel.ts';
import type { Ground } from './panel.ts';

const neckInfluences: Influences = [
  ['upperChest', 0.7],
  ['neck', 0.3],
];

/** A ring of cloth around the neck with three folds that wander as they go round. */
function ring(): Part {
  return gridPart({ material: 'scarf', columns: 40, rows: 12 }, (across, down) => {
    const around = across * fullTurn;
    const section = down * fullTurn;
    const fold = 1 + 0.16 * Math.cos(3 * section + 2 * around);
    const out = 9.5 * fold * Math.cos(section);
    const up = 15.5 * fold * Math.sin(section);
    const sine = Math.sin(around);
    const cosine = Math.cos(around);
    return {
      position: [(41 + out) * sine, 1318 - 13 * cosine + up, -15 + (43 + out) * cosine],
      normal: normalise([
        1.4 * sine * Math.cos(section),
        Math.sin(section),
        1.4 * cosine * Math.cos(section),
      ]),
      uv: [across * 4, down * 0.6],
      influences: neckInfluences,
    };
  });
}

function knot(centre: Vector3): Part {
  return gridPart({ material: 'scarf', columns: 20, rows: 10 }, (across, down) => {
    const around = across * fullTurn;
    const sine = Math.sin(down * Math.PI);
    const normal: Vector3 = [sine * Math.cos(around), Math.cos(down * Math.PI), sine * Math.sin(around)];
    return {
      position: add(centre, [normal[0] * 13, normal[1] * 11.5, normal[2] * 10]),
      normal: normalise([normal[0] / 13, normal[1] / 11.5, normal[2] / 10]),
      uv: [across * 0.6, down * 0.6],
      influences: neckInfluences,
    };
  });
}

interface Tail {
  readonly line: readonly Vector3[];
  /** Half width at the lower end. */
  readonly width: number;
  readonly bulge: number;
  readonly fold: number;
}

/** A widening end of the scarf, facing forward. */
function tail({ line, width, bulge, fold }: Tail): Part {
  const walk = lineThrough(line);
  return gridPart({ material: 'scarf', columns: 6, rows: 14 }, (across, down) => {
    const side = 2 * across - 1;
    const direction = normalise(subtract(walk(down + 0.02), walk(down - 0.02)));
    const sideways = normalise(cross(direction, [0, 0, 1]));
    const forward = normalise(cross(sideways, direction));
    const hemmed = down > 0.9 ? 1 - (down - 0.9) * 2.2 : 1;
    const half = mix(7, width, smoothstep(0, 0.85, down)) * hemmed;
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

/** A neckerchief knotted on the avatar's left, with two ends. */
export function scarf(ground: Ground): Part[] {
  const knotDepth = ground.front.depth(12, 1295) + 17;
  const centre: Vector3 = [16, 1297, knotDepth];
  const end = (lift: number, x: number, y: number): Vector3 => onTrunk(ground, lift, [x, y]);
  const outer = [add(centre, [0, 0, -2]), end(17, 24, 1276), end(13, 34, 1250), end(12, 40, 1218)];
  const inner = [add(centre, [0, 0, -3]), end(15, 12, 1276), end(12, 4, 1252), end(10, -2, 1228)];
  return [
    ring(),
    tail({ line: outer, width: 22, bulge: 5, fold: 2.2 }),
    tail({ line: inner, width: 18, bulge: 4.5, fold: 2 }),
    knot(centre),
  ];
}
