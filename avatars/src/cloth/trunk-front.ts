import type { Figure } from '../body/figure.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** The front of the trunk as a height field: where lapels, scarf and badge are laid. */
export interface TrunkFront {
  readonly depth: (x: number, y: number) => number;
  readonly normal: (x: number, y: number) => Vector3;
}

/** Near the neck the trunk falls away; a ray beside it would hit the back, so x is held on the slope. */
function reachAt(halfWidth: number, y: number): number {
  if (y <= 1285) return Infinity;
  if (y > 1312) return halfWidth * 0.93;
  const onto = smoothstep(1290, 1312, y);
  return Math.max(halfWidth * 0.9, mix(70, halfWidth * 0.9, onto));
}

export function trunkFront({ trunk, halfWidth }: Figure): TrunkFront {
  const depth = (wanted: number, y: number): number => {
    const reach = reachAt(halfWidth(y), y);
    const x = Math.max(-reach, Math.min(reach, wanted));
    let outside = 190;
    while (outside > -120 && trunk([x, y, outside]) > 0) outside -= 3;
    let inside = outside;
    outside += 3;
    for (let round = 0; round < 10; round++) {
      const middle = (inside + outside) / 2;
      if (trunk([x, y, middle]) < 0) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const step = 3;
  return {
    depth,
    normal: (x, y) =>
      normalise([
        (depth(x - step, y) - depth(x + step, y)) / (2 * step),
        (depth(x, y - step) - depth(x, y + step)) / (2 * step),
        1,
      ]),
  };
}
