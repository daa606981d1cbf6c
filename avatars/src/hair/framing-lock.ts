import { lineThrough } from '../geometry/curve.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { blend, normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { leaf, lockPart, taper } from './lock.ts';
import { dropOf, shellNormal } from './shell.ts';

/** A lock drawn freely beside the face, on the left side. */
export interface FramingLock {
  readonly line: readonly Vector3[];
  readonly azimuth: number;
  readonly halfWidth: number;
  readonly thickness: number;
  readonly strand: number;
  readonly influences: (drop: number) => Influences;
}

/** Lays the lock on either side. It turns to the viewer on its way, else it would be seen edge-on, as a stick. */
export function framingLock(lock: FramingLock, side: 1 | -1): Part {
  const walk = lineThrough(lock.line.map(([x, y, z]): Vector3 => [x * side, y, z]));
  return lockPart({
    spine: (share) => {
      const point = walk(share);
      const away = shellNormal({ azimuth: lock.azimuth * side, drop: 100 });
      const forward = normalise([side * 0.75, 0.05, mix(0.7, 0.9, share)]);
      return {
        point,
        outwards: normalise(blend(away, forward, smoothstep(0.1, 0.45, share))),
        drop: dropOf(point),
      };
    },
    halfWidth: leaf(lock.halfWidth, 0.3, 0.6),
    thickness: (share) =>
      lock.thickness * mix(0.08, 1, smoothstep(0.08, 0.5, share)) * taper(0.6, share, 0.5),
    rings: 20,
    strand: lock.strand,
    influences: lock.influences,
  });
}
