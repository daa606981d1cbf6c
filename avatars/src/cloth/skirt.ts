import { settle } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { loft } from '../geometry/loft.ts';
import type { Part } from '../geometry/part.ts';
import { smoothstep } from '../geometry/scalar.ts';

/** Height, depth of the centre, half width, half depth. */
const rings = [
  [525, -8, 150, 112],
  [560, -8, 152, 114],
  [700, -8, 156, 112],
  [850, -8, 145, 90],
  [900, -6, 128, 80],
  [960, -2, 100, 66],
] as const;

function skirtInfluences(height: number): Influences {
  const hips = smoothstep(600, 900, height);
  return settle([
    ['hips', 0.4 + 0.6 * hips],
    ['leftUpperLeg', 0.3 * (1 - hips)],
    ['rightUpperLeg', 0.3 * (1 - hips)],
  ]);
}

export function skirt(): Part {
  const tube = rings.map(([height, z, width, depth]) => ({
    centre: [0, height, z] as const,
    radii: [width, depth] as const,
    influences: skirtInfluences(height),
    row: 0.5,
  }));
  return loft('skirt', 36, tube);
}
