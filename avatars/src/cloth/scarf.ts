import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { add, normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { onTrunk } from './panel.ts';
import type { Ground } from './panel.ts';
import { knot, tail, throatInfluences } from './ribbon.ts';

/** A ring of cloth around the neck with three folds that wander as they go round. */
function ring(): Part {
  return gridPart({ material: 'neckwear', columns: 40, rows: 12 }, (across, down) => {
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
      influences: throatInfluences,
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
    tail({ line: outer, widths: [7, 22], bulge: 5, fold: 2.2 }),
    tail({ line: inner, widths: [7, 18], bulge: 4.5, fold: 2 }),
    knot(centre, [13, 11.5, 10]),
  ];
}
