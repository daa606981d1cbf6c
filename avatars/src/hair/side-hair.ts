import { lineThrough } from '../geometry/curve.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { blend, normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { hairInfluences } from './hair-chains.ts';
import type { BackHair } from './back-hair.ts';
import { leaf, lockPart, taper } from './lock.ts';
import { dropOf, shellNormal } from './shell.ts';
import { sweptLock } from './swept-lock.ts';

const drawnLength = 322;
const drawnTemple = { height: 122, drop: 159 };

interface FramingLock {
  readonly line: readonly Vector3[];
  readonly azimuth: number;
  readonly halfWidth: number;
  readonly thickness: number;
}

/** Locks drawn freely from the temple past the cheek, turning in under the jaw. Left side, for hair `drawnLength` long. */
const framing: readonly FramingLock[] = [
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

function framingLock(
  { line, azimuth, halfWidth, thickness }: FramingLock,
  side: 1 | -1,
  hair: BackHair,
): Part {
  const walk = lineThrough(line.map(([x, y, z]): Vector3 => [x * side, heightFor(y, hair.length), z]));
  return lockPart({
    // Beside the face a lock turns to the viewer, else it would be seen edge-on, as a stick.
    spine: (share) => {
      const point = walk(share);
      const away = shellNormal({ azimuth: azimuth * side, drop: 100 });
      const forward = normalise([side * 0.75, 0.05, mix(0.7, 0.9, share)]);
      return {
        point,
        outwards: normalise(blend(away, forward, smoothstep(0.1, 0.45, share))),
        drop: dropOf(point),
      };
    },
    halfWidth: leaf(halfWidth, 0.3, 0.6),
    thickness: (share) => thickness * mix(0.08, 1, smoothstep(0.08, 0.5, share)) * taper(0.6, share, 0.5),
    rings: 20,
    strand: hair.random(),
    influences: (drop) => hairInfluences(hair.chains, 78 * side, drop),
  });
}

/** The hair beside the face: two locks over the ear, two that frame the cheek. */
export function sideHair(hair: BackHair): Part[] {
  return ([1, -1] as const).flatMap((side) => {
    const overEar = [86, 98].map((azimuth, index) =>
      sweptLock({
        root: { azimuth: (azimuth - 10) * side, drop: 30 },
        tip: { azimuth: azimuth * side, drop: hair.length - 14 + 8 * index },
        wave: 1.5 * side,
        halfWidth: 22,
        thickness: 6,
        lift: index === 0 ? 2.2 : 1.2,
        curl: 15,
        tapersFrom: 0.86,
        rings: 18,
        strand: hair.random(),
        influences: (drop) => hairInfluences(hair.chains, azimuth * side, drop),
      }),
    );
    return [...overEar, ...framing.map((lock) => framingLock(lock, side, hair))];
  });
}
