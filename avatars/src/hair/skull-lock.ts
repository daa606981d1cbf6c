import { lineThrough } from '../geometry/curve.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { normalise } from '../geometry/vector.ts';
import { lockPart, taper } from './lock.ts';
import { skullDirection, skullDrop, skullNormal, skullPoint } from './shell.ts';
import type { HairPlace } from './shell.ts';

/** A lock combed over the skull, which also follows it where it curves in above the neck. */
export interface SkullLock {
  readonly through: readonly HairPlace[];
  readonly halfWidth: number;
  readonly thickness: number;
  /** Height above the shell at root, middle and tip; roots below it grow out of the skin. */
  readonly lift: readonly [root: number, middle: number, tip: number];
  /** Where the tip begins to narrow, as a share of the length; 1 keeps the width, for locks whose end is hidden. */
  readonly tapersFrom: number;
  /** Width at the end as a share of the full width, for locks that are gathered. */
  readonly gathered?: number;
  readonly rings: number;
  readonly strand: number;
  readonly influences?: (drop: number) => Influences;
}

/** Models a combed lock: it grows out of the skin, lies on the skull, and ends in a tip or in a tie. */
export function skullLock(lock: SkullLock): Part {
  const walk = lineThrough(lock.through.map(skullDirection));
  const [root, middle, tip] = lock.lift;
  const gathered = lock.gathered ?? 1;
  return lockPart({
    spine: (share) => {
      const direction = normalise(walk(share));
      const lift = mix(root, middle, smoothstep(0, 0.34, share)) + (tip - middle) * smoothstep(0.5, 1, share);
      return {
        point: skullPoint(direction, lift),
        outwards: skullNormal(direction),
        drop: skullDrop(direction),
      };
    },
    halfWidth: (share) =>
      lock.halfWidth *
      mix(0.5, 1, smoothstep(0, 0.3, share)) *
      mix(1, gathered, smoothstep(0.35, 1, share)) *
      taper(lock.tapersFrom, share),
    thickness: (share) =>
      lock.thickness * mix(0.3, 1, smoothstep(0, 0.4, share)) * taper(lock.tapersFrom, share, 0.5),
    rings: lock.rings,
    strand: lock.strand,
    influences: lock.influences ?? (() => [['head', 1]]),
  });
}
