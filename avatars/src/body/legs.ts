import { settle } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { loft } from '../geometry/loft.ts';
import type { Ring } from '../geometry/loft.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { smoothstep } from '../geometry/scalar.ts';

type RingTable = readonly (readonly [height: number, x: number, z: number, width: number, depth: number])[];

const leg: RingTable = [
  [60, 80, -22, 28, 30],
  [120, 80, -20, 28, 32],
  [200, 80, -18, 36, 44],
  [320, 80, -14, 46, 54],
  [430, 80, -8, 44, 46],
  [480, 80, -4, 48, 50],
  [560, 80, -4, 56, 58],
  [700, 76, -6, 62, 70],
  [880, 66, -8, 60, 70],
];
const trouserLeg: RingTable = [
  [64, 80, -14, 50, 62],
  [200, 80, -14, 52, 62],
  [480, 80, -6, 58, 64],
  [700, 76, -6, 70, 74],
  [800, 72, -8, 72, 80],
  [880, 66, -8, 64, 72],
];
const shoe: RingTable = [
  [0, 80, 20, 36, 104],
  [22, 80, 18, 38, 106],
  [44, 80, 2, 37, 84],
  [70, 80, -16, 33, 48],
  [96, 80, -20, 30, 36],
];

function legInfluences(height: number): Influences {
  const knee = smoothstep(440, 520, height);
  const hip = smoothstep(840, 920, height);
  const ankle = 1 - smoothstep(60, 110, height);
  return settle([
    ['hips', hip],
    ['leftUpperLeg', knee * (1 - hip)],
    ['leftLowerLeg', (1 - knee) * (1 - ankle)],
    ['leftFoot', ankle],
  ]);
}

function ringsOf(table: RingTable, influences: (height: number) => Influences): Ring[] {
  return table.map(([height, x, z, width, depth]) => ({
    centre: [x, height, z],
    radii: [width, depth],
    influences: influences(height),
    row: 0.5,
  }));
}

function pair(material: string, table: RingTable): Part[] {
  const left = [
    loft(material, 20, ringsOf(table, legInfluences)),
    loft(
      'shoe',
      20,
      ringsOf(shoe, () => [['leftFoot', 1]]),
    ),
  ];
  return [...left, ...left.map(mirrored)];
}

/** Legs and shoes: rarely seen at a desk, so plain tubes. */
export function legs(): Part[] {
  return pair('stocking', leg);
}

/** Trousers from the hips down, and shoes. */
export function trouserLegs(): Part[] {
  return pair('lower', trouserLeg);
}
