import type { Uniform } from '../cast/person.ts';
import { legs, trouserLegs } from '../body/legs.ts';
import { settle } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { loft } from '../geometry/loft.ts';
import type { Part } from '../geometry/part.ts';
import { smoothstep } from '../geometry/scalar.ts';

type RingTable = readonly (readonly [height: number, z: number, width: number, depth: number])[];

const skirt: RingTable = [
  [525, -8, 150, 112],
  [560, -8, 152, 114],
  [700, -8, 156, 112],
  [850, -8, 145, 90],
  [900, -6, 128, 80],
  [960, -2, 100, 66],
];
const waist: RingTable = [
  [790, -8, 144, 82],
  [850, -8, 140, 79],
  [900, -6, 124, 72],
  [960, -2, 100, 66],
];

function influencesAt(height: number): Influences {
  const hips = smoothstep(600, 900, height);
  return settle([
    ['hips', 0.4 + 0.6 * hips],
    ['leftUpperLeg', 0.3 * (1 - hips)],
    ['rightUpperLeg', 0.3 * (1 - hips)],
  ]);
}

function around(table: RingTable): Part {
  const tube = table.map(([height, z, width, depth]) => ({
    centre: [0, height, z] as const,
    radii: [width, depth] as const,
    influences: influencesAt(height),
    row: 0.5,
  }));
  return loft('lower', 36, tube);
}

/** A skirt over stockings, or trousers; rarely seen at a desk. */
export function lowerClothes({ lower }: Uniform): Part[] {
  switch (lower.kind) {
    case 'skirt':
      return [around(skirt), ...legs()];
    case 'trousers':
      return [around(waist), ...trouserLegs()];
  }
}
