import type { Part } from '../geometry/part.ts';
import { sweptLock } from './swept-lock.ts';

/** Where a lock of the fringe ends, how it bows on the way, and how wide it is. */
type FringeLock = readonly [azimuth: number, drop: number, bow: number, halfWidth: number];

/**
 * Few wide clumps, swept from the parting to either side. In the middle they end above the brows, which say half of
 * what a face says; towards the temples they grow longer and frame it. Outermost first.
 */
const towardsRight: readonly FringeLock[] = [
  [-73, 217, -7, 20],
  [-60, 191, -3, 20],
  [-46, 169, 1, 19],
  [-33, 156, 5, 18],
  [-21, 149, 7, 15],
];
const towardsLeft: readonly FringeLock[] = [
  [73, 215, 9, 19],
  [60, 190, 4, 18],
  [47, 169, 1, 17],
  [35, 154, -2, 14],
];
/** Thin strands over the clumps, which keep the fringe from looking cast in one piece. */
const strays: readonly FringeLock[] = [
  [-37, 168, 4, 3.4],
  [-52, 188, 0, 3.6],
  [44, 176, -1, 3.4],
];

/** A soft side-swept fringe. `random` varies roots and strands. */
export function fringe(partingDegrees: number, random: () => number): Part[] {
  const swept = (locks: readonly FringeLock[], root: number, raise = 0): Part[] =>
    locks.map(([azimuth, drop, bow, halfWidth], index) =>
      sweptLock({
        // Roots follow the parting from the crown to the forehead.
        root: { azimuth: root + (random() - 0.5) * 3, drop: 20 + index * 9 + random() * 4 },
        tip: { azimuth, drop },
        bow,
        halfWidth,
        thickness: 5,
        // Each lies over its outer neighbour; at one height they would cut into each other.
        lift: raise + 0.4 + 1.1 * index,
        curl: 4,
        rings: 14,
        strand: random(),
        influences: () => [['head', 1]],
      }),
    );
  const sideOf = ([azimuth]: FringeLock): number => Math.sign(azimuth - partingDegrees);
  return [
    ...swept(towardsRight, partingDegrees - 2),
    ...swept(towardsLeft, partingDegrees + 2),
    ...strays.flatMap((stray) => swept([stray], partingDegrees + 4 * sideOf(stray), 5.5)),
  ];
}
