import type { Part } from '../geometry/part.ts';
import { sweptLock } from './swept-lock.ts';

/** Where a lock of the fringe ends, how it bows on the way, and how wide it is. */
type FringeLock = readonly [azimuth: number, drop: number, bow: number, halfWidth: number];

/**
 * Few wide clumps, swept from the parting to either side. In the middle they end above the brows, which say half of
 * what a face says; towards the temples they grow longer and frame it.
 */
const towardsRight: readonly FringeLock[] = [
  [-71, 214, -16, 20],
  [-55, 184, -13, 20],
  [-39, 162, -10, 19],
  [-23, 152, -7, 18.5],
  [-7, 147, -4, 16],
];
const towardsLeft: readonly FringeLock[] = [
  [40, 160, 5, 16],
  [55, 180, 9, 18],
  [71, 212, 14, 19],
];

/** A soft side-swept fringe. `random` varies roots and strands. */
export function fringe(partingDegrees: number, random: () => number): Part[] {
  const swept = (locks: readonly FringeLock[], root: number): Part[] =>
    locks.map(([azimuth, drop, bow, halfWidth], index) =>
      sweptLock({
        root: { azimuth: root + (random() - 0.5) * 3, drop: 50 + random() * 4 },
        tip: { azimuth, drop },
        bow,
        halfWidth,
        thickness: 5,
        lift: index % 2 === 0 ? 0.6 : 2,
        curl: 4,
        rings: 14,
        strand: random(),
        influences: () => [['head', 1]],
      }),
    );
  return [...swept(towardsRight, partingDegrees - 3), ...swept(towardsLeft, partingDegrees + 3)];
}
