import type { Part } from '../geometry/part.ts';
import { mix } from '../geometry/scalar.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { BackHair } from './back-hair.ts';
import { framingLock } from './framing-lock.ts';
import type { FramingLock } from './framing-lock.ts';
import { hairInfluences } from './hair-chains.ts';
import { sweptLock } from './swept-lock.ts';

const drawnLength = 322;
const drawnTemple = { height: 122, drop: 159 };

/** From the temple past the cheek, turning in under the jaw; for hair `drawnLength` long. */
const framing: readonly Omit<FramingLock, 'strand' | 'influences'>[] = [
  {
    line: [
      [40, 176, 10],
      [64, 154, 16],
      [75, 122, 20],
      [79, 80, 21],
      [79, 38, 21],
      [78, 0, 22],
      [72, -26, 24],
      [62, -44, 25],
    ],
    azimuth: 72,
    halfWidth: 20,
    thickness: 8,
  },
  {
    line: [
      [36, 176, 26],
      [58, 152, 32],
      [70, 122, 37],
      [75, 88, 39],
      [75, 52, 40],
      [73, 20, 41],
      [67, -6, 42],
      [57, -26, 42],
    ],
    azimuth: 60,
    halfWidth: 17,
    thickness: 7,
  },
];

/** Hair that is longer or shorter than drawn stretches below the temple. */
function heightFor(drawn: number, length: number): number {
  const stretch = (length - drawnTemple.drop) / (drawnLength - drawnTemple.drop);
  return drawn > drawnTemple.height ? drawn : mix(drawnTemple.height, drawn, stretch);
}

/** The hair beside the face: two locks over the ear, two that frame the cheek. */
export function sideHair({ chains, length, curl, random }: BackHair): Part[] {
  return ([1, -1] as const).flatMap((side) => {
    const overEar = [86, 98].map((azimuth, index) =>
      sweptLock({
        root: { azimuth: (azimuth - 10) * side, drop: 30 },
        tip: { azimuth: azimuth * side, drop: length - 14 + 8 * index },
        wave: 1.5 * side,
        halfWidth: 22,
        thickness: 6,
        lift: index === 0 ? 2.2 : 1.2,
        curl: 0.88 * curl,
        tapersFrom: 0.86,
        rings: 18,
        strand: random(),
        influences: (drop) => hairInfluences(chains, azimuth * side, drop),
      }),
    );
    const beside = framing.map((drawn) => {
      const line = drawn.line.map(([x, y, z]): Vector3 => [x, heightFor(y, length), z]);
      const influences: FramingLock['influences'] = (drop) => hairInfluences(chains, 78 * side, drop);
      return framingLock({ ...drawn, line, strand: random(), influences }, side);
    });
    return [...overEar, ...beside];
  });
}
