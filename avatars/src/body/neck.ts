import type { Influences } from '../geometry/influence.ts';
import type { Proportions } from './proportions.ts';
import { loft } from '../geometry/loft.ts';
import type { Part } from '../geometry/part.ts';
import { clamp, mix, smoothstep } from '../geometry/scalar.ts';

/** Height, half width, half depth. */
const rings = [
  [1235, 62, 44],
  [1270, 58, 42],
  [1296, 44, 38],
  [1318, 36, 34.5],
  [1345, 33, 33],
  [1380, 33.5, 35],
  [1420, 38, 40],
  [1440, 36, 38],
] as const;

function neckInfluences(height: number): Influences {
  if (height < 1300) return [['upperChest', 1]];
  if (height < 1330)
    return [
      ['upperChest', 0.5],
      ['neck', 0.5],
    ];
  if (height < 1360) return [['neck', 1]];
  if (height < 1400)
    return [
      ['neck', 0.5],
      ['head', 0.5],
    ];
  return [['head', 1]];
}

/** The neck, whose texture carries the shadow of the chin. */
export function neck({ neck: size }: Proportions): Part {
  const tube = rings.map(([height, width, depth]) => ({
    centre: [0, height, mix(-14, -22, smoothstep(1290, 1400, height))] as const,
    radii: [width * size, depth * size ** 0.7] as const,
    influences: neckInfluences(height),
    row: clamp((1420 - height) / 130),
  }));
  return loft('skin', 28, tube);
}
