import type { Hair } from '../cast/person.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { mix } from '../geometry/scalar.ts';
import { fringeCuts } from './fringe-cuts.ts';
import type { FringeLock } from './fringe-cuts.ts';
import { sweptLock } from './swept-lock.ts';

/** Strays leave the others halfway down, a little above them. */
const strayRoot = 62;
const strayLift = 5;

/** How a place of the fringe is carried. */
export type Carried = (azimuth: number, drop: number) => Influences;

/** The fringe of a head of hair. `random` varies roots and strands. */
export function fringe(
  { fringe: name, partingDegrees }: Hair,
  random: () => number,
  carried: Carried,
): Part[] {
  const { towardsRight, towardsLeft, strays, rootDrop, fan, tapersFrom, body, curl } = fringeCuts[name];
  const lay = (locks: readonly FringeLock[], root: number, stray = false): Part[] =>
    locks.map(([azimuth, drop, bow, halfWidth], index) =>
      sweptLock({
        // Roots follow the parting from the crown to the forehead.
        root: {
          azimuth: mix(root, azimuth, fan) + (random() - 0.5) * 3,
          drop: (stray ? strayRoot : rootDrop) + index * 9 + random() * 4,
        },
        tip: { azimuth, drop },
        bow,
        halfWidth,
        thickness: 5,
        // Each lies over its outer neighbour; at one height they would cut into each other.
        lift: body + (stray ? strayLift : 0) + 0.4 + 1.1 * index,
        curl,
        tapersFrom,
        rings: 14,
        strand: random(),
        influences: (place) => carried(azimuth, place),
      }),
    );
  const sideOf = ([azimuth]: FringeLock): number => Math.sign(azimuth - partingDegrees);
  return [
    ...lay(towardsRight, partingDegrees - 2),
    ...lay(towardsLeft, partingDegrees + 2),
    ...strays.flatMap((stray) => lay([stray], partingDegrees + 4 * sideOf(stray), true)),
  ];
}
