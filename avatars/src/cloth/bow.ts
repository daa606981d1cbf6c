import { gridPart } from '../geometry/grid.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn, mix, smoothstep } from '../geometry/scalar.ts';
import { add, normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { onTrunk } from './panel.ts';
import type { Ground } from './panel.ts';
import { knot, tail, throatInfluences } from './ribbon.ts';

const loopLength = 36;
const height = 1288;

/** A loop to the avatar's left: narrow at the knot, full further out, dipping at its end. */
function loop(centre: Vector3): Part {
  return gridPart({ material: 'neckwear', columns: 18, rows: 10 }, (across, out) => {
    const around = across * fullTurn;
    const full = mix(5, 15, smoothstep(0, 0.6, out)) * Math.sqrt(Math.max(1 - out ** 5, 0));
    const pleat = 1 + 0.1 * Math.cos(3 * around) * (1 - out);
    const cosine = Math.cos(around);
    const sine = Math.sin(around);
    return {
      position: add(centre, [
        4 + loopLength * out,
        full * pleat * cosine + 5 * out * (1 - out) - 3 * out * out,
        full * 0.55 * pleat * sine - 5 * out * out,
      ]),
      normal: normalise([0.5 * smoothstep(0.5, 1, out) - 0.25 * (1 - out), cosine, 1.4 * sine]),
      uv: [0.1 + 0.6 * out, across],
      influences: throatInfluences,
    };
  });
}

/** A bow at the throat with two short tails. */
export function bow(ground: Ground): Part[] {
  const centre: Vector3 = [0, height, ground.front.depth(0, height) + 12];
  const end = (lift: number, x: number, y: number): Vector3 => onTrunk(ground, lift, [x, y]);
  const left = [
    loop(centre),
    tail({
      line: [
        add(centre, [2, -2, -3]),
        end(10, 10, height - 28),
        end(7, 17, height - 54),
        end(5, 21, height - 78),
      ],
      widths: [5, 11],
      bulge: 3,
      fold: 1.4,
    }),
  ];
  return [...left, ...left.map(mirrored), knot(centre, [8, 9, 8])];
}
