import { gridPart } from '../geometry/grid.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { mix } from '../geometry/scalar.ts';
import { normalise } from '../geometry/vector.ts';

/** A standing band around the neck, open in front by as much as its angles leave out. */
interface Band {
  readonly material: string;
  readonly heights: readonly [low: number, high: number];
  /** Distance from the neck at the lower and the upper edge. */
  readonly away: readonly [low: number, high: number];
  /** How much lower the front is than the back, halved. */
  readonly tilt: number;
  readonly angles: readonly [from: number, to: number];
}

const collarHeight = 1316;
const collarInfluences: Influences = [
  ['upperChest', 0.65],
  ['neck', 0.35],
];

function band({ material, heights, away, tilt, angles }: Band): Part {
  return gridPart({ material, columns: 32, rows: 3 }, (across, down) => {
    const angle = mix(angles[0], angles[1], across);
    const distance = mix(away[0], away[1], down);
    const sine = Math.sin(angle);
    const cosine = Math.cos(angle);
    return {
      position: [
        (42 + distance) * sine,
        collarHeight + mix(heights[0], heights[1], down) - tilt * cosine,
        -19 + (40 + distance) * cosine,
      ],
      normal: normalise([sine / 42, 0.15 / 40, cosine / 40]),
      uv: [across, down],
      influences: collarInfluences,
    };
  });
}

/** The blouse's stand-up collar, and the jacket's collar behind the neck. */
export function collars(): Part[] {
  return [
    band({ material: 'blouse', heights: [-22, 16], away: [5, 1], tilt: 9, angles: [0.02, 6.263] }),
    band({ material: 'trim', heights: [-30, 9], away: [14, 10], tilt: 12, angles: [1.25, 5.03] }),
  ];
}
